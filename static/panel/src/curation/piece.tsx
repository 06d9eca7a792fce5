import type { ReactNode } from 'react';
import type { Addition } from '#contract';
import { useAdditions } from '../additions-keeper';
import { curationWords } from '../words/curation';
import { Authorship } from './authorship';
import { ClashNote } from './clash-note';
import styles from './piece.module.css';

type PieceProps = {
  readonly addition: Addition;
  /** What it is, above it; also the name of its buttons. */
  readonly title: string;
  readonly head?: ReactNode;
  readonly onEdit?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** What else can be done with it. */
  readonly doings?: ReactNode;
  readonly children?: ReactNode;
};

/** One thing that a person added, with who and when, and how it changed. */
export function Piece({ addition, title, head, onEdit, onRemove, doings, children }: PieceProps) {
  const { clashes, mayEdit } = useAdditions();
  const clash = clashes.find(({ mine }) => mine.id === addition.id);
  const { actions } = curationWords;
  return (
    <section className={styles.piece} aria-label={title} data-addition={addition.about}>
      <div className={styles.head}>{head ?? <h3 className={styles.title}>{title}</h3>}</div>
      {children}
      {clash && <ClashNote clash={clash} />}
      <div className={styles.foot}>
        <Authorship addition={addition} />
        {mayEdit && (
          <span className={styles.doings}>
            {doings}
            {onEdit && (
              <button type="button" aria-label={`${actions.edit}: ${title}`} onClick={onEdit}>
                {actions.edit}
              </button>
            )}
            {onRemove && (
              <button type="button" aria-label={`${actions.remove}: ${title}`} onClick={onRemove}>
                {actions.remove}
              </button>
            )}
          </span>
        )}
      </div>
    </section>
  );
}
