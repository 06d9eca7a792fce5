import { useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { analysisWords } from '../words/analysis';
import styles from './directive.module.css';
import { whole } from './use-deciding';

const words = analysisWords.directive;

/** What a review is held by, in our own words (S0-07): open until a person has read it, one press away after. */
export function Directive() {
  const { all, mayEdit, make } = useAdditions();
  const { reader } = useSurface();
  const id = `directiveRead:${reader.accountId}`;
  const read = all.some((one) => one.id === id && one.body !== null);
  const [again, setAgain] = useState(false);
  const open = again || (!read && mayEdit);
  if (!open) {
    return (
      <button type="button" className={styles.again} aria-expanded={false} onClick={() => setAgain(true)}>
        <Icon name="people" />
        {words.again}
      </button>
    );
  }
  const close = (): void => {
    setAgain(false);
    if (!read && mayEdit) make([whole({ id, about: 'directiveRead', body: {} })], analysisWords.says.read);
  };
  return (
    <section className={styles.card} aria-labelledby="directive">
      <h2 id="directive" className={styles.title}>
        {words.title}
      </h2>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Action onClick={close}>{words.read}</Action>
    </section>
  );
}
