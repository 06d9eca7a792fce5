import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { StandingIdea } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import hidden from '../parts/hidden.module.css';
import { Icon } from '../parts/icon';
import { ideaWords as words } from '../words/ideas';
import { IdeaClash } from './idea-clash';
import styles from './idea-item.module.css';
import { OriginLink } from './origin-link';
import { UndoNote } from './undo-note';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';

type IdeaItemProps = {
  readonly ideas: Ideas;
  readonly one: StandingIdea;
  readonly opened: OpenIdea;
  /** What stands before the closed line. */
  readonly lead: ReactNode;
  /** A second line under the first. */
  readonly second?: ReactNode;
  /** What stands after the line. */
  readonly end: ReactNode;
  /** What stands after the line while it is open. */
  readonly openEnd: ReactNode;
  /** What is told below the line, open or closed. */
  readonly after?: ReactNode;
  /** What it opens into. */
  readonly children: ReactNode;
};

/** An idea as one line that opens in place. Escape closes it, and the focus is on its line again. */
export function IdeaItem({ ideas, one, opened, lead, second, end, openEnd, after, children }: IdeaItemProps) {
  const { clashes } = useAdditions();
  const { id, idea } = one;
  const isOpen = opened.id === id;
  const line = useArrival(opened, id);
  const clash = clashes.find(({ mine }) => mine.id === id);
  const what = idea.what.trim() || words.unsaid;
  return (
    <li
      className={styles.item}
      data-idea={id}
      data-state={idea.state}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        opened.close();
      }}
    >
      <div className={styles.head}>
        <button
          ref={line}
          type="button"
          className={isOpen ? styles.fold : styles.line}
          aria-expanded={isOpen}
          title={isOpen ? words.close : undefined}
          onClick={() => (isOpen ? opened.close() : opened.open(id))}
        >
          {isOpen ? <Icon name="chevron" className={styles.down} /> : lead}
          <span className={isOpen ? hidden.hidden : styles.words}>
            <span className={idea.what.trim() === '' ? styles.unsaid : styles.what}>
              {isOpen ? words.opened(what) : what}
            </span>
            {!isOpen && second && <span className={styles.second}>{second}</span>}
          </span>
        </button>
        {isOpen && (
          <span className={styles.where}>{idea.origin && <OriginLink {...{ ideas }} origin={idea.origin} />}</span>
        )}
        <span className={styles.end}>{isOpen ? openEnd : end}</span>
      </div>
      <UndoNote {...{ ideas, id, opened }} />
      {clash && <IdeaClash {...{ ideas, clash }} />}
      <div className={styles.after}>{after}</div>
      {isOpen && children}
    </li>
  );
}

/** The line takes the focus when a person was led to it. */
function useArrival({ arrived }: OpenIdea, id: string) {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (arrived?.id === id && !arrived.opened) line.current?.focus();
  }, [arrived, id]);
  return line;
}
