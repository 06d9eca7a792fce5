import type { Addition, AdditionAbout, AdditionBodies, TimelineEvent } from '#contract';
import { byEvent } from '#core/additions/by-event';
import type { Asking } from '#core/analysis/questions';
import { subjectsOf } from '#core/analysis/subjects';
import type { Telling } from '#core/analysis/telling';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { people, ticket } from '../lifecycle/told';

/** Times as a test reads them. */
const tell: Telling = {
  time: (at) => `${at.slice(11, 16)} UTC`,
  lasting: (ms) => `${Math.floor(ms / 60_000)} min`,
};

/** Something people added; about an event where `eventId` names one. */
export const added = <About extends AdditionAbout>(
  about: About,
  body: AdditionBodies[About] | null,
  parts: Partial<Addition> = {},
): Addition =>
  // A builder for all kinds: the id, the kind and the body belong together by each test's own word.
  ({
    id: parts.eventId ? `${about}:${parts.eventId}` : about,
    about,
    eventId: null,
    issueId: null,
    body,
    revision: 1,
    by: 'noor',
    at: '2026-11-18T09:00:00.000Z',
    earlier: [],
    ...parts,
  }) as Addition;

/** What the guide reads of such a night. */
export function night(events: readonly TimelineEvent[], additions: readonly Addition[] = []) {
  const life = lifecycle({ events, tickets: [ticket()], people }, additions);
  const said = byEvent(additions);
  const subjects = subjectsOf({ events, additions: said, marks: life.marks, span: life.span, incident: 'OPS-88' });
  const asking: Asking = {
    manner: { depth: 'standard', form: 'incident' },
    subjects,
    answered: new Set(),
    eventOf: (id) => events.find((event) => event.id === id),
    additionsOf: (id) => said.get(id),
    tell,
  };
  return { life, subjects, asking };
}
