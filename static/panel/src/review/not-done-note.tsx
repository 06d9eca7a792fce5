import { ProblemNote } from '../parts/problem-note';
import { reviewWords as words } from '../words/review';
import styles from './review.module.css';
import type { NotDone } from './use-changing';

type NotDoneNoteProps = {
  readonly notDone: NotDone | null;
  /** Who was to have which part, where the parts exclude each other. */
  readonly excluding?: (has: Extract<NotDone, { readonly excludes: string }>['excludes']) => string;
};

/** Why a change did not come about, and what would be right. Reasons are asked for elsewhere. */
export function NotDoneNote({ notDone, excluding }: NotDoneNoteProps) {
  if (!notDone || 'asks' in notDone) return null;
  if ('problem' in notDone)
    return <ProblemNote problem={notDone.problem} doing="saving" recovery={{ by: 'asking' }} tries={1} />;
  const says = 'says' in notDone ? notDone.says : (excluding?.(notDone.excludes) ?? words.refusals.noSuchStep);
  return (
    <p role="alert" className={styles.notDone}>
      {says}
    </p>
  );
}
