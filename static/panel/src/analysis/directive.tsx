import { useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { analysisWords } from '../words/analysis';
import styles from './directive.module.css';
import { useArrival } from './use-arrival';
import { whole } from './use-deciding';

const words = analysisWords.directive;

type DirectiveProps = {
  /** The review has just begun: this is read first. */
  readonly arriving: boolean;
  readonly onRead: () => void;
};

/** What a review is held by, in our own words (S0-07): open until a person has read it, one press away after. */
export function Directive({ arriving, onRead }: DirectiveProps) {
  const { all, mayEdit, make } = useAdditions();
  const { reader } = useSurface();
  const id = `directiveRead:${reader.accountId}`;
  const read = all.some((one) => one.id === id && one.body !== null);
  const [again, setAgain] = useState(false);
  const title = useArrival((arriving && !read) || again ? 1 : 0);
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
    onRead();
    if (!read && mayEdit) make([whole({ id, about: 'directiveRead', body: {} })], analysisWords.says.read);
  };
  return (
    <section className={styles.card} aria-labelledby="directive">
      <h2 id="directive" ref={title} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Action onClick={close}>{words.read}</Action>
    </section>
  );
}
