import type { Addition, Stage, TimelineEvent } from '#contract';
import { intentionOf, type StandingIdea, standingIdeas } from '../follow-ups/idea';
import { agreedTo, askedToAgree } from '../follow-ups/after/agreement';
import { confidenceOf } from '../factors/confidence';
import { compareLadders, type ComparedRung } from '../factors/compare-ladders';
import type { Answers } from '../analysis/answers';
import { stagesSpokenOf } from '../analysis/stages-spoken-of';
import type { Subject } from '../analysis/subject';
import { textPlace } from '../texts/text-place';
import type { Matter } from './point';

/** What an agenda is made of: a reader's own, so that what they may not see is on none of their points. */
export type Open = {
  /** Jira's and people's. */
  readonly events: readonly TimelineEvent[];
  readonly subjects: readonly Subject[];
  readonly additions: readonly Addition[];
  readonly answers: Answers;
  readonly stageOf: (eventId: string) => Stage | null;
};

/** Events that an answer speaks of. */
const spokenOf = (answers: Answers): ReadonlySet<string> =>
  new Set([...answers.keys()].flatMap((id) => textPlace(id)?.eventId ?? []));

/** Every hard moment (S4-04), and the decisions that nobody has told the sense of yet. */
function moments({ subjects, additions, answers }: Open): readonly Matter[] {
  const spoken = spokenOf(answers);
  const told = new Set(
    additions.flatMap((one) => (one.about === 'decision' && one.body?.sensible.trim() ? (one.eventId ?? []) : [])),
  );
  const isOpen = ({ type, eventId }: Subject): boolean =>
    type === 'hard' || (type === 'decision' && !told.has(eventId) && !spoken.has(eventId));
  return subjects
    .filter(isOpen)
    .map((subject): Matter => ({ kind: 'moment', subject, hasWords: spoken.has(subject.eventId) }));
}

/** Events that two people or more have told their own view of. */
function views({ events, additions }: Open): readonly Matter[] {
  const counts = new Map<string, number>();
  for (const { about, eventId, body, sealed } of additions)
    if (about === 'perspective' && eventId !== null && (body !== null || sealed))
      counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return events.flatMap(({ id, at, text }): Matter[] => {
    const count = counts.get(id) ?? 0;
    return count > 1 ? [{ kind: 'views', eventId: id, at, text, count }] : [];
  });
}

/** Factors without evidence, and those that evidence speaks against. */
function factors({ additions }: Open): readonly Matter[] {
  return additions.flatMap((one): Matter[] => {
    if (one.about !== 'factor' || !one.body) return [];
    const confidence = confidenceOf(one.body);
    if (confidence === 'supported' || one.body.statement.trim() === '') return [];
    return [{ kind: 'factor', factorId: one.id, statement: one.body.statement, confidence }];
  });
}

const differs = ({ one, other, below }: ComparedRung): boolean => !one || !other || below.some(differs);

/** Ladders that do not say the same. Sealed ones may or may not: they are spoken about. */
function ladders({ additions }: Open): readonly Matter[] {
  const standing = additions.filter(
    (one): one is Addition<'ladder'> => one.about === 'ladder' && (one.body !== null || one.sealed === true),
  );
  if (standing.length < 2) return [];
  const [first, ...others] = standing;
  const isOpen = others.some(
    ({ body }) => !body || !first?.body || compareLadders(first.body.rungs, body.rungs).some(differs),
  );
  return isOpen ? [{ kind: 'ladders', count: standing.length }] : [];
}

/** Whether somebody who is asked, or everybody, has yet to say yes to a commitment. */
function isUnagreed({ id, idea }: StandingIdea, additions: readonly Addition[]): boolean {
  const agreed = agreedTo(additions, intentionOf(id));
  const asked = askedToAgree({ idea, ownerId: idea.ownerId, leadId: null });
  return agreed.length === 0 || asked.some((accountId) => !agreed.includes(accountId));
}

/** Ideas nobody has decided about, and commitments that are not agreed on yet. */
function followUps({ additions }: Open): readonly Matter[] {
  return standingIdeas(additions).flatMap((one): Matter[] => {
    const { id, idea } = one;
    if (idea.state === 'idea') return [{ kind: 'idea', ideaId: id, what: idea.what }];
    const isOpen = idea.state === 'committed' && isUnagreed(one, additions);
    return isOpen ? [{ kind: 'commitment', intention: intentionOf(id), what: idea.what }] : [];
  });
}

/** All that the timeline and the analysis left open, in the order of a meeting; each once. */
export function openMatters(open: Open): readonly Matter[] {
  const { answers, additions, stageOf } = open;
  const { silent } = stagesSpokenOf({ answers, additions, stageOf });
  return [
    ...[...moments(open), ...views(open)].sort((a, b) => (atOf(a) < atOf(b) ? -1 : atOf(a) > atOf(b) ? 1 : 0)),
    ...ladders(open),
    ...factors(open),
    ...silent.map((stage): Matter => ({ kind: 'stage', stage })),
    ...followUps(open),
  ];
}

const atOf = (matter: Matter): string =>
  matter.kind === 'moment' ? matter.subject.at : matter.kind === 'views' ? matter.at : '';
