import type { Addition, Timeline, TimelineEvent } from '#contract';
import type { Lifecycle } from '../lifecycle/lifecycle';
import { isKnown } from '../lifecycle/standing-marks';
import { changeOf } from '../lifecycle/status-moves';
import { actorOf } from '../people/actor-of';

/** The four criteria for who should own a review (S3-04), the strongest first. */
export const ownerCriteria = ['led', 'stabilised', 'onCall', 'raised'] as const;
export type OwnerCriterion = (typeof ownerCriteria)[number];

/** Somebody who could own the review, and what speaks for it. */
export type OwnerSuggestion = { readonly accountId: string; readonly because: readonly OwnerCriterion[] };

type Story = {
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly timeline: Pick<Timeline, 'people' | 'tickets'>;
  readonly life: Pick<Lifecycle, 'marks'>;
  readonly additions: readonly Addition[];
};

/** Who led the response, by a person's word. */
const leaderOf = ({ additions }: Story): string | null => {
  const led = additions.find((one): one is Addition<'led'> => one.about === 'led')?.body;
  return led && 'accountId' in led ? led.accountId : null;
};

/** Who did what ended the impact: the event that stands for mitigated, else for resolved. */
function stabiliserOf({ life, events, timeline }: Story): string | null {
  const actor = actorOf(timeline.people);
  for (const mark of [life.marks.mitigated, life.marks.resolved]) {
    const event = isKnown(mark) ? events.find(({ id }) => id === mark.eventId) : undefined;
    const who = event ? actor(event) : null;
    if (who !== null) return who;
  }
  return null;
}

/** Who had the incident's ticket first from when it was noticed: the responder on call, as far as Jira tells. */
function onCallOf({ events, timeline }: Story): string | null {
  const [incident] = timeline.tickets;
  const taken = events.find((event) => event.source.issue === incident?.key && changeOf(event, 'assignee')?.to);
  return (taken && changeOf(taken, 'assignee')?.to) ?? null;
}

/** Who opened the incident by hand. */
const raiserOf = ({ events, timeline }: Story): string | null =>
  events.find(({ source }) => source.kind === 'created' && source.issue === timeline.tickets[0]?.key)?.author ?? null;

const finders: Readonly<Record<OwnerCriterion, (story: Story) => string | null>> = {
  led: leaderOf,
  stabilised: stabiliserOf,
  onCall: onCallOf,
  raised: raiserOf,
};

/**
 * People who could own the review, those with most criteria first, and of as many those with the stronger ones. Only
 * people of the site who are active; software and customers own nothing.
 */
export function suggestOwners(story: Story): readonly OwnerSuggestion[] {
  const found = new Map<string, OwnerCriterion[]>();
  for (const criterion of ownerCriteria) {
    const who = finders[criterion](story);
    const person = who === null ? undefined : story.timeline.people[who];
    if (!person?.active || (person.accountType ?? 'atlassian') !== 'atlassian') continue;
    found.set(person.accountId, [...(found.get(person.accountId) ?? []), criterion]);
  }
  const all = [...found].map(([accountId, because]): OwnerSuggestion => ({ accountId, because }));
  return all.sort((a, b) => b.because.length - a.because.length);
}

/** Everybody with a part in the incident, by account id. */
export function participants({ events, timeline }: Pick<Story, 'events' | 'timeline'>): ReadonlySet<string> {
  const actor = actorOf(timeline.people);
  return new Set(events.flatMap((event) => actor(event) ?? []));
}
