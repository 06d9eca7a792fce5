import { useMemo } from 'react';
import { nudgesFor } from '#core/factors/nudges';
import { commitments } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import { factorWords as words } from '../words/factors';
import styles from './nudge-list.module.css';
import type { Factors } from './use-factors';

type NudgeListProps = { readonly factors: Factors; readonly onOpen: (id: string) => void };

/** What is worth asking about the factors; nothing of it has to be answered. */
export function NudgeList({ factors, onOpen }: NudgeListProps) {
  const nudges = useNudges(factors);
  const { loops } = factors.graph;
  if (nudges.length === 0 && loops.length === 0) return null;
  return (
    <ul className={styles.nudges} aria-label={words.nudgesLabel}>
      {nudges.map(({ id, about, words: said = '' }) => (
        <li key={`${id} ${about.join(' ')}`}>
          <Icon name="comment" />
          <span>{words.nudges[id](said)}</span>
          {about.map((one) => (
            <button
              key={one}
              type="button"
              aria-label={`${words.look}: ${factors.nameOf(one)}`}
              onClick={() => onOpen(one)}
            >
              {words.look}
            </button>
          ))}
        </li>
      ))}
      {loops.map((loop) => (
        <li key={loop.join(' ')}>
          <Icon name="refresh" />
          <span>{words.loops(loop.map(factors.nameOf))}</span>
        </li>
      ))}
    </ul>
  );
}

function useNudges({ graph, eventOf, events, life }: Factors) {
  const { people, all } = useAdditions();
  const addressed = useMemo(() => commitments(all).map(({ idea }) => idea.factors), [all]);
  const { impactStart, detected } = life.marks;
  return useMemo(() => {
    const begun = [impactStart, detected].flatMap((mark) => ('at' in mark ? [mark.at] : [])).sort()[0];
    const [from, to] = [begun ?? events[0]?.at, events.at(-1)?.at];
    return nudgesFor({
      graph,
      eventOf,
      span: from && to ? { from, to } : null,
      names: Object.values(people).map(({ name }) => name),
      addressed,
    });
  }, [graph, eventOf, events, impactStart, detected, people, addressed]);
}
