import { intentionOf } from '#core/follow-ups/idea';
import type { LearnedFollowUp } from '#core/follow-ups/similar/lessons';
import type { Told } from '#core/follow-ups/similar/similar-index';
import { type FactorAgain, factorsAgain } from '#core/follow-ups/similar/recurrences';
import { similarIndex } from '#core/follow-ups/similar/similar-index';
import { MOST_PAST, type PastLessons, pastLessons } from './past-lessons';
import type { Caller, Ports } from './ports';

/** Of each way to be alike so many are looked at: with their incidents and issues they fit into one read of Jira. */
const MOST_ALIKE = 20;
const MOST_BY_FACTOR = 10;

/** A follow-up of another review. Whether this reader may know of it is not said yet. */
export type PastFollowUp = {
  readonly incidentId: string;
  readonly followUp: LearnedFollowUp;
  /** 0 to 1; 0 where only a factor brought it here. */
  readonly likeness: number;
  readonly again: FactorAgain | null;
  readonly issueId: string | null;
};

export type Past = {
  readonly followUps: readonly PastFollowUp[];
  /** Incidents that have a review. */
  readonly incidents: ReadonlySet<string>;
  /** The issues of the idea looked for. */
  readonly own: ReadonlySet<string>;
};

type Found = Omit<PastFollowUp, 'issueId'>;

function alikeByWords(past: readonly PastLessons[], told: Told): Found[] {
  const all = new Map<string, { readonly incidentId: string; readonly followUp: LearnedFollowUp }>(
    past.flatMap(({ incidentId, followUps }) =>
      followUps.map((followUp) => [`${incidentId} ${followUp.id}`, { incidentId, followUp }] as const),
    ),
  );
  const index = similarIndex([...all].map(([id, { followUp }]) => ({ id, title: followUp.what, more: followUp.more })));
  return index.lookUp(told, MOST_ALIKE).flatMap(({ id, likeness }) => {
    const one = all.get(id);
    return one ? [{ ...one, likeness, again: null }] : [];
  });
}

/** What was decided about a factor much like one that the idea addresses, and is not there yet. */
const alikeByFactor = (past: readonly PastLessons[], again: readonly FactorAgain[]): Found[] =>
  again.flatMap((one) => {
    const followUps = past.find(({ incidentId }) => incidentId === one.incidentId)?.followUps ?? [];
    return followUps
      .filter(({ factors }) => factors.includes(one.factor.id))
      .map((followUp) => ({ incidentId: one.incidentId, followUp, likeness: 0, again: one }));
  });

const keyOf = ({ incidentId, followUp }: Found): string => `${incidentId} ${followUp.id}`;

/** Each once: by its words where they are alike, with the factor where that is too. */
function joined(byWords: readonly Found[], byFactor: readonly Found[]): Found[] {
  const factors = new Map(byFactor.map((one) => [keyOf(one), one.again]));
  const known = new Set(byWords.map(keyOf));
  const more = [...new Map(byFactor.map((one) => [keyOf(one), one])).values()].filter((one) => !known.has(keyOf(one)));
  return [
    ...byWords.map((one) => ({ ...one, again: factors.get(keyOf(one)) ?? null })),
    ...more.slice(0, MOST_BY_FACTOR),
  ];
}

/** Follow-ups of other reviews that are much like an idea. Asks the store alone. Throws storeBusy. */
export async function findPast(
  { store }: Ports,
  { incidentId }: Caller,
  idea: { readonly id: string; readonly told: Told; readonly factors: readonly string[] },
): Promise<Past> {
  const [here, past] = await Promise.all([store.readLessons(incidentId), pastLessons(store, incidentId, MOST_PAST)]);
  const addressed = here.factors.filter(({ id }) => idea.factors.includes(id));
  const found = joined(alikeByWords(past, idea.told), alikeByFactor(past, factorsAgain(addressed, past)));
  const roots = await store.readAllFollowUps([...new Set([incidentId, ...found.map((one) => one.incidentId)])]);
  const issueOf = (id: string, ideaId: string): string | null =>
    roots.get(id)?.find(({ intention }) => intention === intentionOf(ideaId))?.issueId ?? null;
  const own = issueOf(incidentId, idea.id);
  return {
    followUps: found.map((one) => ({
      ...one,
      issueId: one.followUp.insteadId ?? issueOf(one.incidentId, one.followUp.id),
    })),
    incidents: new Set(past.map((one) => one.incidentId)),
    own: new Set(own === null ? [] : [own]),
  };
}
