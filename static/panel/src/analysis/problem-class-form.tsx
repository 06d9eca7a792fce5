import { problemClasses } from '#contract';
import { analysisFormWords } from '../words/analysis-forms';
import { OneOf } from './one-of';
import styles from './small-form.module.css';
import { useWhole } from './use-whole';

const words = analysisFormWords.problemClass;

/** What kind of problem it showed (S3-36). */
export function ProblemClassForm() {
  const { body, mayEdit, set } = useWhole('problemClass', words.says);
  if (!mayEdit) return body && <p className={styles.said}>{`${words.says}: ${words.options[body.is]}`}</p>;
  return (
    <div className={styles.form}>
      <OneOf
        label={words.ask}
        options={problemClasses.map((value) => ({ value, name: words.options[value] }))}
        chosen={body?.is ?? null}
        onChoose={(is) => set({ is })}
      />
    </div>
  );
}
