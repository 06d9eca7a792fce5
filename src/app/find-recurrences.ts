import type { Recurrence, Recurrences } from '#contract';
import type { LearnedFactor } from '#core/follow-ups/similar/lessons';
import { marked } from '#core/follow-ups/similar/marked';
import { againByFollowUp, type FactorAgain, factorsAgain } from '#core/follow-ups/similar/recurrences';
import { stemsIn } from '#core/follow-ups/similar/words';
import { NO_INSTANT, toInstant } from '#core/timeline/instant';
import { Failure } from './failure';
import type { BriefIssue } from './issue-record';
import { MOST_PAST, MOST_READ, pastLessons } from './past-lessons';
import type { Caller, Ports } from './ports';

const createdOf = ({ created }: BriefIssue): string => toInstant(created) ?? NO_INSTANT;

const recurrence = ({ factor, like }: FactorAgain, incident: BriefIssue): Recurrence => ({
  incident: { id: incident.id, key: incident.key, summary: incident.summary, createdAt: createdOf(incident) },
  factor: marked(factor.statement, new Set(stemsIn(like.statement))),
  category: factor.category,
  like: like.id,
});

/** Only what a committed follow-up addresses can be seen to come back. */
const addressed = (factors: readonly LearnedFactor[], ids: ReadonlySet<string>): LearnedFactor[] =>
  factors.filter(({ id }) => ids.has(id));

/**
 * By follow-up, the factors of later incidents that are much like those it addresses; only of incidents that this reader
 * may see now. One request to Jira. Throws incidentGone.
 */
export async function findRecurrences({ jira, store }: Ports, { incidentId }: Caller): Promise<Recurrences> {
  const [own, past] = await Promise.all([store.readLessons(incidentId), pastLessons(store, incidentId, MOST_PAST)]);
  const ids = new Set(own.followUps.flatMap(({ state, factors }) => (state === 'committed' ? factors : [])));
  const again = factorsAgain(addressed(own.factors, ids), past);
  const others = [...new Set(again.map((one) => one.incidentId))].slice(0, MOST_READ - 1);
  const briefs = new Map((await jira.readBriefs([incidentId, ...others])).map((brief) => [brief.id, brief]));
  const here = briefs.get(incidentId);
  if (!here) throw new Failure('incidentGone');
  const isLater = (other: FactorAgain): boolean => {
    const incident = briefs.get(other.incidentId);
    return incident !== undefined && createdOf(incident) > createdOf(here);
  };
  const shown = againByFollowUp(own, again.filter(isLater));
  const told = [...shown].map(([id, some]) => {
    const all = some.flatMap((one) => {
      const incident = briefs.get(one.incidentId);
      return incident ? [recurrence(one, incident)] : [];
    });
    return [id, all] as const;
  });
  return Object.fromEntries(told);
}
