import type { Addition, FactorCategory, Review, Settings, Severity } from '#contract';
import { isErased } from '../people/erased';
import { intentionOf, standingIdeas } from '../follow-ups/idea';
import { reviewDue } from './due';
import type { Vitals } from './vitals';

/** What Jira's search knows of a review: an issue property, in these few words. What is not there yet is absent. */
export type ReviewSummary = {
  readonly version: 1;
  /** Absent before the review began. */
  readonly state?: Review['state'];
  /** Account ids. */
  readonly owner?: string;
  readonly approver?: string;
  /** The end of the day it is due, ISO 8601, UTC. */
  readonly due?: string;
  readonly severity?: Severity;
  readonly factors: readonly FactorCategory[];
  readonly followUps: {
    readonly ideas: number;
    readonly committed: number;
    readonly created: number;
    readonly declined: number;
  };
};

type SummaryInput = {
  readonly review: Review | null;
  readonly vitals: Vitals;
  readonly settings: Settings;
  readonly additions: readonly Addition[];
  /** Intentions that Jira has. */
  readonly created: readonly string[];
};

function categoriesOf(additions: readonly Addition[]): readonly FactorCategory[] {
  const factors = additions.filter((one): one is Addition<'factor'> => one.about === 'factor');
  return [...new Set(factors.flatMap(({ body }) => body?.category ?? []))].sort();
}

function countsOf(additions: readonly Addition[], created: readonly string[]): ReviewSummary['followUps'] {
  const waiting = standingIdeas(additions).filter(({ id }) => !created.includes(intentionOf(id)));
  const count = (state: string): number => waiting.filter(({ idea }) => idea.state === state).length;
  return {
    ideas: count('idea'),
    committed: count('committed'),
    created: created.length,
    declined: count('declined'),
  };
}

const named = (role: 'owner' | 'approver', accountId: string | undefined) =>
  accountId === undefined || isErased(accountId) ? {} : { [role]: accountId };

/** The review in few words. */
export function summaryOf({ review, vitals, settings, additions, created }: SummaryInput): ReviewSummary {
  const due = reviewDue({ review, ...vitals, settings });
  return {
    version: 1,
    ...(review && { state: review.state }),
    ...named('owner', review?.people.owner),
    ...named('approver', review?.people.approver),
    ...(due && { due: due.at }),
    ...(vitals.severity && { severity: vitals.severity }),
    factors: categoriesOf(additions),
    followUps: countsOf(additions, created),
  };
}

/** An incident that nobody reviews needs no property. */
const saysNothing = ({ state, factors, followUps }: ReviewSummary): boolean =>
  state === undefined && factors.length === 0 && Object.values(followUps).every((count) => count === 0);

/** Whether what Jira has (undefined: nothing) is what it should have. */
export const isSameSummary = (there: unknown, wanted: ReviewSummary): boolean =>
  there === undefined ? saysNothing(wanted) : JSON.stringify(inOrder(there)) === JSON.stringify(inOrder(wanted));

/** How severe it was and when it was over, as far as people have said it: the rest is the incident's to tell. */
function saidOf(additions: readonly Addition[]): Vitals {
  const severity = additions.find((one): one is Addition<'severity'> => one.about === 'severity')?.body?.severity;
  const mark = additions.find((one): one is Addition<'mark'> => one.id === 'mark:resolved')?.body;
  return { severity: severity ?? null, overAt: mark && 'at' in mark ? mark.at : null };
}

/** The same as far as the record alone says it, without the incident's history. */
export function isSameRecord(there: unknown, record: Omit<SummaryInput, 'vitals'>): boolean {
  const vitals = saidOf(record.additions);
  const isDueSaid = Boolean(record.review?.dueOn) || (vitals.severity !== null && vitals.overAt !== null);
  const unsaid = [...(vitals.severity ? [] : ['severity']), ...(isDueSaid ? [] : ['due'])];
  const { due, severity, ...rest } = summaryOf({ ...record, vitals });
  const says = { ...rest, ...(isDueSaid && due && { due }), ...(vitals.severity && severity && { severity }) };
  return isSameSummary(without(there, unsaid), says);
}

const without = (there: unknown, names: readonly string[]): unknown =>
  typeof there === 'object' && there !== null
    ? Object.fromEntries(Object.entries(there).filter(([name]) => !names.includes(name)))
    : there;

/** A JSON value with its names in order, since a store may give them in any. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, inOrder(one)]),
  );
}
