import type { Addition, Timeline, TimelineEvent } from '#contract';
import { mayCome } from '../meeting/attendees';
import { actorOf } from '../people/actor-of';

/** Why a talk with somebody may tell more, in the order it is told. */
export const talkReasons = ['hard', 'decided', 'tookPart'] as const;
export type TalkReason = (typeof talkReasons)[number];

export type TalkTo = { readonly accountId: string; readonly because: readonly TalkReason[] };

type TalkInput = {
  readonly people: Timeline['people'];
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly additions: readonly Addition[];
};

/**
 * People who took part, in the order in which they appear in time (S1-14). How much anybody did is no reason and no
 * order. Software, customers and closed accounts are not asked.
 */
export function talkTo({ people, events, additions }: TalkInput): readonly TalkTo[] {
  const about = (kind: 'hard' | 'decision'): ReadonlySet<string> =>
    new Set(additions.flatMap((one) => (one.about === kind && one.body && one.eventId ? [one.eventId] : [])));
  const [hard, decided] = [about('hard'), about('decision')];
  const actor = actorOf(people);
  const found = new Map<string, Set<TalkReason>>();
  for (const event of events) {
    const who = actor(event);
    if (who === null || !mayCome(who, { people })) continue;
    const reasons = found.get(who) ?? new Set<TalkReason>();
    found.set(who, reasons);
    if (hard.has(event.id)) reasons.add('hard');
    if (event.kind === 'decision' || decided.has(event.id)) reasons.add('decided');
  }
  return [...found].map(([accountId, reasons]) => ({
    accountId,
    because: reasons.size === 0 ? ['tookPart'] : talkReasons.filter((reason) => reasons.has(reason)),
  }));
}
