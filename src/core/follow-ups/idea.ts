import type { Addition, Idea, IdeaOrigin } from '#contract';

/** An idea that says nothing yet; caught somewhere, or nowhere in particular. */
export const blankIdea = (origin: IdeaOrigin | null = null): Idea => ({
  what: '',
  doneWhen: '',
  component: '',
  kind: null,
  aim: null,
  stage: null,
  factors: [],
  size: null,
  tradeOff: '',
  impact: null,
  urgency: null,
  priorityId: null,
  ownerId: null,
  due: null,
  place: null,
  sprintId: null,
  linkTypeId: null,
  fields: {},
  origin,
  state: 'idea',
});

const PREFIX = 'idea:';

/** The intention under which Jira gets it exactly once: the addition's own UUID. */
export const intentionOf = (id: string): string => id.slice(PREFIX.length);
export const ideaIdOf = (intention: string): string => `${PREFIX}${intention}`;

/** An idea that stands, with its addition's id and when it was caught (ISO 8601, UTC). */
export type StandingIdea = { readonly id: string; readonly idea: Idea; readonly caughtAt: string; readonly by: string };

/** What people committed to, in Jira or not yet. */
export const commitments = (additions: readonly Addition[]): readonly StandingIdea[] =>
  standingIdeas(additions).filter(({ idea }) => idea.state === 'committed');

/** Every idea that stands, in the order they were caught. */
export function standingIdeas(additions: readonly Addition[]): readonly StandingIdea[] {
  return additions
    .flatMap((one) => {
      if (one.about !== 'idea' || one.body === null) return [];
      const first = one.earlier[0] ?? one;
      return [{ id: one.id, idea: one.body, caughtAt: first.at, by: first.by }];
    })
    .sort((one, other) =>
      one.caughtAt < other.caughtAt ? -1 : one.caughtAt > other.caughtAt ? 1 : one.id < other.id ? -1 : 1,
    );
}
