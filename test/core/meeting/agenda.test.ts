import fc from 'fast-check';
import { stages, type Addition, type Stage } from '#contract';
import { agendaOf } from '#core/meeting/agenda';
import { openMatters, type Open } from '#core/meeting/open-matters';
import { pointQuestion } from '#core/meeting/point-question';
import { pointPattern, type Matter } from '#core/meeting/point';
import { blankIdea } from '#core/follow-ups/idea';
import { added, night } from '../analysis/stories';
import { additionsOf } from '../factors/factors';
import { event } from '../timeline/events';

const uuid = (number: number): string => `00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`;
const comment = (id: string, at: string, text: string, kind: 'decision' | 'communication' = 'communication') =>
  event({ id: `comment:${id}`, source: { issue: 'OPS-88', kind: 'comment', id }, at, text, kind, significant: true });
const idea = (number: number, state: 'idea' | 'committed' | 'declined', by = 'noor'): Addition =>
  added('idea', { ...blankIdea(), what: `Do ${number}`, state, ownerId: by }, { id: `idea:${uuid(number)}` });

/** What a meeting may be about: each moment hard, decided, seen by several, or none of it. */
const opens = fc
  .record({
    moments: fc.array(fc.constantFrom('hard', 'decision', 'views', 'both', 'none', 'answered'), { maxLength: 40 }),
    factors: fc.array(fc.boolean(), { maxLength: 30 }),
    ideas: fc.array(fc.constantFrom('idea' as const, 'committed' as const, 'declined' as const), { maxLength: 8 }),
    ladders: fc.boolean(),
    spoken: fc.subarray([...stages]),
  })
  .map((given): Open => {
    const isDecision = (what: string): boolean => what === 'decision' || what === 'both' || what === 'answered';
    const events = given.moments.map((what, at) =>
      comment(`${at}`, `2026-11-18T01:${10 + at}:00.000Z`, `Word ${at}`, isDecision(what) ? 'decision' : undefined),
    );
    const about = (at: number) => ({ eventId: events[at]?.id ?? '', issueId: '1' });
    const moments = given.moments.flatMap((what, at): Addition[] => [
      ...(what === 'hard' || what === 'both' ? [added('hard', { difficulty: 'confusion', text: '' }, about(at))] : []),
      ...(what === 'views' || what === 'both'
        ? ['noor', 'mark'].map((by) =>
            added('perspective', { text: by }, { ...about(at), by, id: `perspective:${about(at).eventId}:${by}` }),
          )
        : []),
    ]);
    const rungs = (text: string) => ({ rungs: [{ id: 'r', explains: null, text }] });
    const additions = [
      ...moments,
      ...additionsOf(given.factors.map((has) => ({ supports: has ? [{ eventId: 'comment:1', issueId: '1' }] : [] }))),
      ...given.ideas.map((state, at) => idea(at, state)),
      ...(given.ladders
        ? ['noor', 'mark'].map((by) => added('ladder', rungs(`Word of ${by}`), { id: `ladder:${by}`, by }))
        : []),
    ];
    const answers = new Map<string, string>(
      given.moments.flatMap((what, at) =>
        what === 'answered' ? [[`response/decision~${about(at).eventId}`, 'It was the quickest way'] as const] : [],
      ),
    );
    const stageOf = (): Stage | null => given.spoken[0] ?? null;
    const { subjects } = night(events, additions);
    return { events, subjects, additions, answers, stageOf };
  });

/** Names a matter. */
const keyOf = (matter: Matter): string => {
  if (matter.kind === 'moment') return `${matter.subject.type} ${matter.subject.eventId}`;
  return JSON.stringify(matter);
};
const tell = { time: (at: string) => `${at.slice(11, 16)} UTC`, lasting: (ms: number) => `${ms} ms` };
const lengths = fc.integer({ min: 15, max: 240 });

test('every open matter is spoken about at exactly one point, whatever the length', () => {
  fc.assert(
    fc.property(opens, lengths, (open, minutes) => {
      const spoken = agendaOf(open, minutes).flatMap(({ matters }) => matters.map(keyOf));
      expect(spoken.toSorted()).toEqual(openMatters(open).map(keyOf).toSorted());
      expect(new Set(spoken).size).toBe(spoken.length);
    }),
    { numRuns: 60 },
  );
});

test('the points take exactly as long as the meeting, each of them whole minutes', () => {
  fc.assert(
    fc.property(opens, lengths, (open, minutes) => {
      const times = agendaOf(open, minutes).map((point) => point.minutes);
      expect(times.reduce((sum, one) => sum + one, 0)).toBe(minutes);
      expect(times.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the same gives the same, with an id for each point that names no record of Jira’s', () => {
  fc.assert(
    fc.property(opens, lengths, (open, minutes) => {
      const points = agendaOf(open, minutes);
      expect(agendaOf(open, minutes)).toEqual(points);
      const ids = points.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => pointPattern.test(id) && !id.includes('comment'))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('people’s order loses no point and moves neither the first nor the agreement at the end', () => {
  const orders = fc.array(fc.nat(30), { maxLength: 12 });
  fc.assert(
    fc.property(opens, lengths, orders, (open, minutes, picks) => {
      const proposed = agendaOf(open, minutes).map(({ id }) => id);
      const order = [...new Set(picks.flatMap((at) => proposed[at] ?? []))];
      const put = agendaOf(open, minutes, [...order, 'moment:gone']).map(({ id }) => id);
      expect(put.toSorted()).toEqual(proposed.toSorted());
      expect([put[0], put.at(-1)]).toEqual(['opening', 'agreement']);
      const middle = put.slice(1, -1).filter((id) => order.includes(id));
      expect(middle).toEqual(order.filter((id) => id !== 'opening' && id !== 'agreement'));
    }),
    { numRuns: 60 },
  );
});

test('every question asks what or how, and none asks why', () => {
  fc.assert(
    fc.property(opens, lengths, (open, minutes) => {
      for (const point of agendaOf(open, minutes)) {
        const question = pointQuestion(point, tell);
        expect(question).toMatch(/\b(what|how)\b/i);
        expect(question).toMatch(/\?$/);
        expect(question).not.toMatch(/\bwhy\b/i);
      }
    }),
    { numRuns: 20 },
  );
});

test('a hard moment is on the agenda (S4-04), a decision that was told is not, and a committed idea is agreed on last', () => {
  const events = [
    comment('1', '2026-11-18T01:10:00.000Z', 'Nobody knew which'),
    comment('2', '2026-11-18T01:20:00.000Z', 'Roll back', 'decision'),
  ];
  const additions = [
    added('hard', { difficulty: 'uncertainty', text: 'Which one?' }, { eventId: 'comment:1', issueId: '1' }),
    added(
      'decision',
      { knownThen: [], options: [], sensible: 'It was quick', learnedLater: [] },
      { eventId: 'comment:2', issueId: '1' },
    ),
    idea(1, 'idea'),
    idea(2, 'committed'),
    idea(3, 'declined'),
  ];
  const { subjects } = night(events, additions);
  const points = agendaOf({ events, subjects, additions, answers: new Map(), stageOf: () => null }, 60);
  expect(points.map(({ kind }) => kind)).toEqual(['opening', 'moment', 'stages', 'ideas', 'agreement']);
  expect(points[1]?.eventId).toBe('comment:1');
  expect(points[3]?.matters).toEqual([{ kind: 'idea', ideaId: `idea:${uuid(1)}`, what: 'Do 1' }]);
  expect(points[4]?.matters).toEqual([{ kind: 'commitment', intention: uuid(2), what: 'Do 2' }]);
  expect(pointQuestion(points[1] ?? { kind: 'opening', matters: [] }, tell)).toContain('“Which one?”');
});
