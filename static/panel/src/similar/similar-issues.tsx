import { useEffect, useRef, useState } from 'react';
import type { Idea, SimilarFollowUp } from '#contract';
import { Button } from '../parts/button';
import { useAnnounce } from '../parts/announcer';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { problemWords } from '../words';
import { similarWords as words } from '../words/similar';
import { SimilarItem } from './similar-item';
import styles from './similar.module.css';
import { similarKey, usePutAway } from './use-put-away';
import { useSimilar } from './use-similar';

/** The most alike are enough to see at first: the form goes on below. */
const FIRST = 2;

type SimilarIssuesProps = {
  readonly idea: Idea;
  /** The idea's addition. */
  readonly id: string;
  /** The issue to link instead of creating another; null: a new one after all. */
  readonly onInstead: (issueId: string | null) => void;
};

/** What is there already and is much like the idea, while it is being written. Quiet where there is nothing. */
export function SimilarIssues({ idea, id, onInstead }: SimilarIssuesProps) {
  const looked = useSimilar(id, idea);
  const { isAway, putAway, bringBack } = usePutAway(id);
  const announce = useAnnounce();
  const part = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const found = looked.similar?.found ?? [];
  const shown = found.filter((one) => !isAway(one));
  const isLinked = idea.insteadId !== undefined;
  useTold(isLinked ? [] : shown);
  // What was pressed is gone: the part itself is the nearest thing that stays.
  const then = (doing: () => void): void => {
    doing();
    part.current?.focus();
  };
  const notLooked = looked.similar?.notLooked ?? [];
  const isQuiet = found.length === 0 && notLooked.length === 0 && !looked.problem && !isLinked;
  if (isQuiet) return null;
  if (isLinked)
    return (
      <section ref={part} tabIndex={-1} className={styles.part} aria-label={words.label}>
        <Linked
          issue={found.find(({ issue }) => issue?.id === idea.insteadId)?.issue ?? null}
          onOwn={() => {
            announce(words.ownTold);
            then(() => onInstead(null));
          }}
        />
      </section>
    );
  return (
    <section ref={part} tabIndex={-1} className={styles.part} aria-label={words.label}>
      {shown.length > 0 && <h3 className={styles.heading}>{words.heading(shown.length)}</h3>}
      <ul className={styles.list}>
        {(all ? shown : shown.slice(0, FIRST)).map((one) => (
          <SimilarItem
            key={similarKey(one)}
            one={one}
            onInstead={(issueId) => then(() => onInstead(issueId))}
            onNotSame={() => then(() => putAway(one))}
          />
        ))}
      </ul>
      {!all && shown.length > FIRST && (
        <div>
          <Button spacing="compact" appearance="subtle" onClick={() => then(() => setAll(true))}>
            {words.more(shown.length - FIRST)}
          </Button>
        </div>
      )}
      <Away count={found.length - shown.length} onAgain={() => then(bringBack)} />
      {notLooked.map((place) => (
        <p key={place} className={styles.small}>
          {words.notLooked(place)}
        </p>
      ))}
      <CouldNot looked={looked} />
    </section>
  );
}

/** Says once that something was found, and again when it is something else. */
function useTold(shown: readonly SimilarFollowUp[]): void {
  const announce = useAnnounce();
  const told = shown.map(similarKey).join(' ');
  const count = shown.length;
  useEffect(() => {
    if (told !== '') announce(words.told(count));
  }, [told, count, announce]);
}

type LinkedProps = { readonly issue: SimilarFollowUp['issue']; readonly onOwn: () => void };

function Linked({ issue, onOwn }: LinkedProps) {
  return (
    <div className={styles.linked}>
      <Icon name="link" />
      <p>{issue ? words.instead(issue.key) : words.insteadUnnamed}</p>
      <Button spacing="compact" onClick={onOwn}>
        {words.own}
      </Button>
    </div>
  );
}

function Away({ count, onAgain }: { readonly count: number; readonly onAgain: () => void }) {
  if (count === 0) return null;
  return (
    <p className={styles.linked}>
      <span className={styles.small}>{words.putAway(count)}</span>
      <Button spacing="compact" appearance="subtle" onClick={onAgain}>
        {words.again}
      </Button>
    </p>
  );
}

/** That one could not look keeps nobody from going on. */
function CouldNot({ looked }: { readonly looked: ReturnType<typeof useSimilar> }) {
  const { reader } = useSurface();
  const { problem, again } = looked;
  if (!problem) return null;
  return (
    <div className={styles.linked} data-problem={problem.code}>
      <p className={styles.small}>
        {words.couldNot} {problemWords(problem, 'reading', reader.issueKey).what} {words.goOn}
      </p>
      <Button spacing="compact" appearance="subtle" onClick={again}>
        {words.look}
      </Button>
    </div>
  );
}
