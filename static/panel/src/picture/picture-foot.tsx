import { markNames } from '#contract';
import type { MarkName } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { pictureWords } from '../words/picture';
import styles from './picture-foot.module.css';

type PictureFootProps = {
  readonly life: Lifecycle;
  /** The list of marks stands there already. */
  readonly narrow: boolean;
  readonly onOpen: (mark: MarkName) => void;
};

/** The marks that stand nowhere: one press sets them, or tells why there was none. */
export function PictureFoot({ life, narrow, onOpen }: PictureFootProps) {
  const { mayEdit } = useAdditions();
  const missing = markNames.filter((mark) => life.marks[mark].state === 'unknown');
  const none = markNames.filter((mark) => life.marks[mark].state === 'notApplicable');
  if (narrow || !mayEdit) return null;
  return (
    <div className={styles.foot}>
      {missing.map((mark) => (
        <Action key={mark} appearance="subtle" spacing="compact" onClick={() => onOpen(mark)}>
          {pictureWords.set(pictureWords.marks[mark])}
        </Action>
      ))}
      {none.map((mark) => (
        <Action key={mark} appearance="subtle" spacing="compact" onClick={() => onOpen(mark)}>
          {pictureWords.none(pictureWords.marks[mark])}
        </Action>
      ))}
    </div>
  );
}
