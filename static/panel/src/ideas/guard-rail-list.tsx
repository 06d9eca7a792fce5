import { useState } from 'react';
import type { GuardRail } from '#core/follow-ups/guard-rails/guard-rail';
import { guardRails } from '#core/follow-ups/guard-rails/guard-rails';
import { defaultSettings } from '#core/settings/default-settings';
import { Icon } from '../parts/icon';
import { useFrame } from '../review-frame';
import { usePeople } from '../places/use-people';
import { guardRailWords as words } from '../words/guard-rails';
import { ideaWords } from '../words/ideas';
import styles from './guard-rail-list.module.css';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';

type GuardRailListProps = { readonly ideas: Pick<Ideas, 'groups' | 'factors'>; readonly opened: OpenIdea };

/** So many are read; the others are a press away. */
const SHOWN = 3;

/**
 * What is worth asking about the commitments, softly; each with what to do. An owner counts as away where Jira says
 * that their account is not active any more: it tells no more than that of anybody.
 */
export function GuardRailList({ ideas, opened }: GuardRailListProps) {
  const { groups, factors } = ideas;
  const { settings } = useFrame();
  const owners = [...groups.committed, ...groups.inJira].flatMap(({ idea }) => idea.ownerId ?? []);
  const people = usePeople(owners);
  const [all, setAll] = useState(false);
  const rails = guardRails({
    committed: [...groups.committed, ...groups.inJira],
    factors: factors.map(({ id }) => id),
    people,
    cap: (settings ?? defaultSettings).followUps.most,
  });
  if (rails.length === 0) return null;
  const waiting = new Map(groups.committed.map(({ id, idea }) => [id, idea.what.trim() || ideaWords.unsaid]));
  return (
    <ul className={styles.rails} aria-label={words.label}>
      {(all ? rails : rails.slice(0, SHOWN)).map((rail) => (
        <li key={rail.id} data-guard-rail={rail.id}>
          <Icon name="comment" />
          <span>{told(rail, ideas)}</span>
          {aboutOf(rail).map(
            (id) =>
              waiting.has(id) && (
                <button
                  key={id}
                  type="button"
                  aria-label={words.lookAt(waiting.get(id) ?? '')}
                  onClick={() => opened.open(id)}
                >
                  {words.look}
                </button>
              ),
          )}
        </li>
      ))}
      {rails.length > SHOWN && (
        <li>
          <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewer : words.others(rails.length - SHOWN)}
          </button>
        </li>
      )}
    </ul>
  );
}

const aboutOf = (rail: GuardRail): readonly string[] => ('ideas' in rail ? rail.ideas : []);

function told(rail: GuardRail, { factors }: Pick<Ideas, 'factors'>): string {
  switch (rail.id) {
    case 'tooMany':
      return words.tooMany(rail.count, rail.cap);
    case 'allLarge':
    case 'allQuickFixes':
    case 'oneToOne':
      return words[rail.id];
    case 'silentStages':
      return words.silentStages(rail.stages);
    case 'openFactors':
      return words.openFactors(factors.flatMap(({ id, statement }) => (rail.factors.includes(id) ? [statement] : [])));
    case 'noOwner':
    case 'ownerInactive':
      return words[rail.id](rail.ideas.length);
    default: {
      const never: never = rail;
      return never;
    }
  }
}
