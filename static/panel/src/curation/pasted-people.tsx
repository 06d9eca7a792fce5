import { addingWords } from '../words/adding';
import { whoIs } from './event-words';
import styles from './pasted-rest.module.css';
import { SelectField } from './select-field';
import type { PastedKeeper } from './use-pasted';

/** Who the names of the text are in Jira: proposed where they are alike, and a person's word before that. */
export function PastedPeople({ keeper }: { readonly keeper: PastedKeeper }) {
  const { paste: says } = addingWords;
  const { transcript, people, pasted, type } = keeper;
  const names = [...new Set(transcript.events.flatMap(({ author }) => author ?? []))];
  if (names.length === 0) return null;
  const proposed = (name: string): string => whoIs(name, people).authorId ?? '';
  const options = people
    .map(({ accountId, name }) => ({ value: accountId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <details className={styles.rest}>
      <summary>
        {says.people} <span className={styles.number}>{says.peopleHint}</span>
      </summary>
      <div className={styles.people}>
        {names.map((name) => (
          <SelectField
            key={name}
            label={name}
            value={pasted.people[name] ?? proposed(name)}
            options={[{ value: '', name: says.nobodyInJira }, ...options]}
            onChoose={(account) => type({ people: { ...pasted.people, [name]: account } })}
          />
        ))}
      </div>
    </details>
  );
}
