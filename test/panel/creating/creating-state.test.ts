import type { Creation } from '#contract';
import {
  type CreatingAction,
  creatingState,
  reduceCreating,
  waitOf,
} from '../../../static/panel/src/creating/creating-state';
import { begun, parseTries } from '../../../static/panel/src/creating/tries';

const id = 'idea:1';
const after = (...actions: readonly CreatingAction[]) => actions.reduce(reduceCreating, creatingState({}));
const began = (at: number): CreatingAction => ({ type: 'began', ids: [id], at, asked: false });
const answered = (creation: Creation): CreatingAction => ({ type: 'answered', creations: [creation] });
const busy = { id, outcome: 'problem', problem: { code: 'jiraBusy', retryAfterMs: 4_000 } } as const;

test('a try whose end was seen is followed by the next number', () => {
  expect(after(began(0), answered(busy)).tries[id]).toEqual({ attempt: 2, since: null });
});

test('a try whose end was not seen keeps its number until it cannot be running any more', () => {
  const lost = after(began(0), { type: 'failed', ids: [id], problem: { code: 'jiraDown' }, ended: false });
  expect(lost.tries[id]).toEqual({ attempt: 1, since: 0 });
  expect(begun(lost.tries, id, 25_000)).toEqual({ attempt: 1, since: 0 });
  expect(begun(lost.tries, id, 25_001)).toEqual({ attempt: 2, since: 25_001 });
});

test('another call that is at work is asked about again under the same number', () => {
  const other = after(began(0), answered({ id, outcome: 'stillWorking', retryAfterMs: 2_000 }));
  expect(other.tries[id]).toEqual({ attempt: 1, since: 0 });
  expect(waitOf(other, id)).toBe(2_000);
});

test('what stands in Jira needs no further try', () => {
  const done = after(began(0), answered({ id, outcome: 'created', issueId: '1', key: 'OPS-1', notSet: [] }));
  expect(done.tries).toEqual({});
  expect(waitOf(done, id)).toBeNull();
});

test('Jira’s own wait is kept, and after some tries in vain the panel stops asking by itself', () => {
  const once = after(began(0), answered(busy));
  expect(waitOf(once, id)).toBe(4_000);
  const often = Array.from({ length: 6 }, (_, at) => [began(at), answered(busy)]).flat();
  expect(waitOf(after(...often), id)).toBeNull();
});

test('what this page kept is read back, and anything else is taken for nothing', () => {
  const { tries } = after(began(7));
  expect(parseTries(JSON.stringify(tries))).toEqual(tries);
  for (const other of [null, '', '[1]', '{"a":1}', '"x"', '{"a":{"attempt":"1","since":null}}'])
    expect(parseTries(other)).toEqual({});
});

test('that another call is at work is not in vain: it is asked about for as long as its lease can last', () => {
  const asking = Array.from({ length: 30 }, (_, at): CreatingAction[] => [
    began(at * 2_000),
    answered({ id, outcome: 'stillWorking', retryAfterMs: 2_000 }),
  ]).flat();
  const long = after(...asking);
  expect(waitOf(long, id)).toBe(2_000);
  expect(long.answers[id]).toBe(30);
  expect(waitOf(reduceCreating(long, answered(busy)), id)).toBe(4_000);
});
