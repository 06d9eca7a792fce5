import type { Addition, FactorCategory, IdeaState } from '#contract';

/** A follow-up of a review, in as few words as finding it again takes. */
export type LearnedFollowUp = {
  /** The idea's addition. */
  readonly id: string;
  readonly what: string;
  readonly more: string;
  readonly state: Exclude<IdeaState, 'idea'>;
  /** Why it was declined; '' where it was not. */
  readonly because: string;
  readonly factors: readonly string[];
  /** Id of the issue that was linked instead of creating another; null: none. */
  readonly insteadId: string | null;
};

export type LearnedFactor = {
  readonly id: string;
  readonly statement: string;
  readonly category: FactorCategory | null;
};

/** What later reviews may want to know of one: what contributed, and what people decided about it. */
export type Lessons = {
  readonly followUps: readonly LearnedFollowUp[];
  readonly factors: readonly LearnedFactor[];
};

/** Enough for any review, and far below what one record of the store takes. */
const MOST = 60;
const LONGEST = 500;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  // Half of a pair of surrogates is no sign of its own.
  return `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

/** Ideas that nobody has decided about yet, and what was taken back, teach nothing. */
export function lessonsOf(additions: Iterable<Addition>): Lessons {
  const followUps: LearnedFollowUp[] = [];
  const factors: LearnedFactor[] = [];
  for (const { id, about, body } of additions) {
    if (about === 'factor' && body) factors.push({ id, statement: short(body.statement), category: body.category });
    if (about !== 'idea' || !body || body.state === 'idea') continue;
    const { what, doneWhen, component, state, declinedBecause = '', factors: addressed, insteadId = null } = body;
    const because = state === 'declined' ? short(declinedBecause) : '';
    const more = short(`${component} ${doneWhen}`);
    followUps.push({ id, what: short(what), more, state, because, factors: addressed.slice(0, MOST), insteadId });
  }
  return { followUps: followUps.slice(-MOST), factors: factors.slice(-MOST) };
}
