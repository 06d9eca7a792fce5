import { SelectField } from '../curation/select-field';
import { analysisFormWords } from '../words/analysis-forms';
import styles from './small-form.module.css';
import type { Review } from './use-review';
import { useWhole } from './use-whole';

const words = analysisFormWords.led;

/** Which person led, or that nobody did (S0-25). Leading is a role, not a merit and not a burden of proof. */
export function LedForm({ review }: { readonly review: Review }) {
  const { body, mayEdit, set } = useWhole('led', words.says);
  const people = Object.values(review.opening.timeline.people).filter(({ accountType }) => accountType === 'atlassian');
  const value = body === null ? '' : 'nobody' in body ? 'nobody' : body.accountId;
  const options = [
    { value: '', name: words.open },
    { value: 'nobody', name: words.nobody },
    ...people.map(({ accountId, name }) => ({ value: accountId, name })),
  ];
  if (!mayEdit) {
    const name = options.find((option) => option.value === value)?.name;
    return value === '' || !name ? null : <p className={styles.said}>{`${words.says}: ${name}`}</p>;
  }
  return (
    <div className={`${styles.form} ${styles.narrow}`}>
      <SelectField
        label={words.ask}
        value={value}
        options={options}
        onChoose={(chosen) =>
          set(chosen === '' ? null : chosen === 'nobody' ? { nobody: true } : { accountId: chosen })
        }
      />
    </div>
  );
}
