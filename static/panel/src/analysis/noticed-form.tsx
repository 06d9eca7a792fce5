import { noticers } from '#contract';
import { analysisFormWords } from '../words/analysis-forms';
import { OneOf } from './one-of';
import styles from './small-form.module.css';
import { useWhole } from './use-whole';

const words = analysisFormWords.noticed;

/** How it was noticed (S0-45). */
export function NoticedForm() {
  const { body, mayEdit, set } = useWhole('noticed', words.says);
  if (!mayEdit) return body && <p className={styles.said}>{`${words.says}: ${words.options[body.by]}`}</p>;
  return (
    <div className={styles.form}>
      <OneOf
        label={words.ask}
        options={noticers.map((value) => ({ value, name: words.options[value] }))}
        chosen={body?.by ?? null}
        onChoose={(by) => set({ by })}
      />
    </div>
  );
}
