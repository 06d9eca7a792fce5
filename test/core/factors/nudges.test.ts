import type { FactorGraph } from '#core/factors/factor-graph';
import { nudgesFor } from '#core/factors/nudges';
import type { NudgeId, NudgeScene } from '#core/factors/nudges/nudge';
import { personNamedIn, withoutPerson } from '#core/factors/person-named-in';
import { graphOf, idOf } from './factors';

const scene = (graph: FactorGraph, change: Partial<NudgeScene> = {}): NudgeScene => ({
  graph,
  eventOf: () => undefined,
  span: null,
  names: ['Grace Okafor', 'Will Ray', 'Mark Hu', 'Bill Ott', 'May Lin', '张伟'],
  addressed: [],
  ...change,
});

const idsFor = (graph: FactorGraph, change: Partial<NudgeScene> = {}): NudgeId[] =>
  nudgesFor(scene(graph, change)).map(({ id }) => id);

const two = graphOf({ statement: 'The pool was full' }, { statement: 'The page went to another team' });

test('one factor asks for what else came together; two do not, and none has nothing to ask', () => {
  expect(idsFor(graphOf({}))).toEqual(['only-one']);
  expect(idsFor(two)).toEqual([]);
  expect(idsFor(graphOf())).toEqual([]);
});

test('a statement that calls itself the one cause is asked about, with its words', () => {
  const [found] = nudgesFor(scene(graphOf({ statement: 'The root cause was the pool size' }, {})));
  expect(found).toMatchObject({ id: 'named-root-cause', about: [idOf(0)] });
  expect(found?.words).toContain('root cause');
});

describe('a person in a statement', () => {
  const named = (statement: string, namedBecause?: string): NudgeId[] =>
    idsFor(graphOf({ statement, ...(namedBecause !== undefined && { namedBecause }) }, {}));

  test.each([
    'Grace deployed on a Friday',
    'Will was new to the service',
    'We had asked Mark to wait',
    '因为张伟忘记了备份',
  ])('is asked about: %s', (statement) => expect(named(statement)).toEqual(['person-named']));

  test.each([
    'Nobody could tell whether it will drain',
    'In May the grace period had been cut',
    'The bill for the mark was late',
    'Will the queue drain by itself was not known',
  ])('is not seen in words that are only like a name: %s', (statement) => expect(named(statement)).toEqual([]));

  test('stands where a reason is given, not where the reason is empty', () => {
    expect(named('Grace deployed on a Friday', 'She asked for it to be said')).toEqual([]);
    expect(named('Grace deployed on a Friday', ' ')).toEqual(['person-named']);
  });

  test('is offered to be told with a role, or with none where no role is known', () => {
    const statement = 'the deploy was Grace’s';
    const found = personNamedIn(statement, ['Grace Okafor']);
    if (!found) throw new Error('Nobody was found.');
    expect(withoutPerson(statement, found, () => 'the deploy was the responder’s')).toBe(
      'The deploy was the responder’s',
    );
    expect(
      personNamedIn(
        withoutPerson(statement, found, (same) => same),
        ['Grace Okafor'],
      ),
    ).toBeNull();
  });
});

describe('evidence from the first minutes alone', () => {
  const minute = (minutes: number) => new Date(Date.parse('2026-11-17T22:00:00.000Z') + minutes * 60_000).toISOString();
  const resting = (...ids: string[]): FactorGraph =>
    graphOf({ supports: ids.map((eventId) => ({ eventId, issueId: '1' })) }, { statement: 'A guess' });
  const eventOf = (eventId: string) => ({ at: minute(Number(eventId.slice('comment:'.length))) });
  const span = { from: minute(0), to: minute(180) };

  test('is asked about where the incident went on', () => {
    expect(idsFor(resting('comment:1', 'comment:19'), { eventOf, span })).toEqual(['first-minutes']);
  });

  test('is not where something is from later or from before, where it was short, or where there is one piece', () => {
    expect(idsFor(resting('comment:1', 'comment:90'), { eventOf, span })).toEqual([]);
    expect(idsFor(resting('comment:1', 'comment:-600'), { eventOf, span })).toEqual([]);
    expect(idsFor(resting('comment:1', 'comment:19'), { eventOf, span: { from: minute(0), to: minute(40) } })).toEqual(
      [],
    );
    expect(idsFor(resting('comment:1'), { eventOf, span })).toEqual([]);
    expect(idsFor(resting('comment:1', 'comment:2'), { span })).toEqual([]);
  });
});

test('a row in which each led to the next is asked about; a network is not', () => {
  const row = [{ leadsTo: [idOf(1)] }, { leadsTo: [idOf(2)] }, { leadsTo: ['impact'] }];
  expect(idsFor(graphOf(...row))).toEqual(['chain']);
  expect(idsFor(graphOf(...row, { leadsTo: [idOf(2)] }))).toEqual([]);
  expect(idsFor(graphOf({ leadsTo: [idOf(1)] }, { leadsTo: [idOf(2)] }, { leadsTo: [idOf(0)] }))).toEqual([]);
});

test('a follow-up for each factor and none beyond is asked about', () => {
  const [a, b] = [idOf(0), idOf(1)];
  expect(idsFor(two, { addressed: [[b], [a]] })).toEqual(['one-to-one']);
  for (const addressed of [[[a]], [[a, b]], [[a], [a]], [[a], [b], []], [[a], [b, a]]])
    expect(idsFor(two, { addressed })).toEqual([]);
});
