import fc from 'fast-check';
import type { StatusCategory } from '#contract';
import { classify } from '#core/timeline/classify';
import { createEvent } from '#core/timeline/event';
import { fromChangelog } from '#core/timeline/from-changelog';
import type { Scene } from '#core/timeline/rules/scene';
import { comment, history, noor } from './records';
import { fromComment } from '#core/timeline/from-comments';

const categories = new Map<string, StatusCategory>([
  ['1', 'new'],
  ['3', 'indeterminate'],
  ['5', 'done'],
]);
const scene = (parts: Partial<Scene> = {}): Scene => ({
  place: 'incident',
  categories,
  software: new Set(),
  customers: new Set(),
  ...parts,
});

type Side = readonly [id: string | null, name: string | null];
const edit = (fieldId: string, [from, fromString]: Side, [to, toString]: Side, field = fieldId) => ({
  field,
  fieldId,
  from,
  fromString,
  to,
  toString,
});
const judge = (items: readonly object[], parts?: Partial<Scene>) => {
  const { kind, significant = false } = fromChangelog(history(1, items), 'OPS-88', scene(parts));
  return { kind, significant };
};
const say = (text: string) => {
  const { kind, significant = false } = fromComment(comment(1, text), 'OPS-88', scene());
  return { kind, significant };
};

describe('a changelog entry', () => {
  const start = edit('status', ['1', 'To Do'], ['3', 'Doing']);
  it.each([
    ['a status', [start], 'status'],
    ['a resolution', [edit('resolution', [null, null], ['1', 'Done'])], 'status'],
    ['a priority', [edit('priority', ['3', 'Medium'], ['1', 'Highest'])], 'impact'],
    ['a severity', [edit('customfield_10050', [null, null], ['7', 'Sev-1'], 'Severity')], 'impact'],
    ['an owner', [edit('assignee', [null, null], ['a', 'Noor'])], 'assignment'],
    ['nobody for an owner', [edit('assignee', ['a', 'Noor'], [null, null])], 'assignment'],
    ['another owner', [edit('assignee', ['a', 'Noor'], ['b', 'Tomasz'])], 'handOver'],
    ['a status and a label', [edit('labels', [null, ''], [null, 'eu']), start], 'status'],
  ])('stands out with %s', (_, items, kind) => expect(judge(items)).toEqual({ kind, significant: true }));

  it.each([
    ['labels', [edit('labels', [null, ''], [null, 'eu'])]],
    ['a sprint', [edit('customfield_10020', ['', ''], ['3', 'Sprint 3'], 'Sprint')]],
    ['a rank', [edit('customfield_10019', ['', ''], ['', 'Ranked higher'], 'Rank')]],
    ['a service level', [edit('customfield_10060', [null, null], [null, '4 h'], 'Time to first response')]],
    ['a version', [edit('fixVersions', [null, null], ['9', '2026.47'], 'Fix Version')]],
    ['a link', [{ field: 'Link', to: 'PAY-1', toString: 'This issue blocks PAY-1' }]],
    ['a status saved without a change', [edit('status', ['1', 'To Do'], ['1', 'To Do'])]],
    ['nothing', []],
  ])('folds with %s', (_, items) => expect(judge(items)).toEqual({ kind: 'note', significant: false }));

  it('is judged by ids: what the site calls its fields and statuses does not matter', () => {
    const renamed = edit('status', ['1', 'À faire'], ['3', 'En cours'], 'État');
    expect(judge([renamed])).toEqual(judge([start]));
  });
});

describe('a ticket that only a linked ticket is linked to', () => {
  const far = { place: 'distant' } as const;
  it('counts with its end and its coming back', () => {
    expect(judge([edit('status', ['3', 'x'], ['5', 'y'])], far).significant).toBe(true);
    expect(judge([edit('status', ['5', 'x'], ['3', 'y'])], far).significant).toBe(true);
    expect(judge([edit('resolution', [null, null], ['1', 'z'])], far).significant).toBe(true);
  });
  it('folds all else', () => {
    expect(judge([edit('status', ['1', 'x'], ['3', 'y'])], far).significant).toBe(false);
    expect(judge([edit('priority', ['3', 'x'], ['1', 'y'])], far).significant).toBe(false);
  });
  it('says nothing of a status that the site no longer has', () => {
    expect(judge([edit('status', ['1', 'Open'], ['99', 'Gone'])], far).significant).toBe(false);
  });
});

describe('a comment', () => {
  it.each([
    ['Decision: roll back rather than fail over the database.', 'decision'],
    ['Alert: card declines above 5 % for 10 min.', 'signal'],
    ['Hand-over to Tomasz, Database.', 'handOver'],
    ['Raised the pool from 20 to 200.', 'action'],
    ['Told 640 shoppers that paying works again.', 'communication'],
    ['Declines back under 5 %.', 'impact'],
  ])('stands out: %s', (text, kind) => expect(say(text)).toEqual({ kind, significant: true }));

  it.each(['Thank you!', 'Is that certain?', 'Agreed.', '', 'On it.', '5 of 6.'])('folds: %s', (text) =>
    expect(say(text)).toEqual({ kind: 'communication', significant: false }),
  );
});

describe('a ticket made', () => {
  const made = (parts: Partial<Scene>) =>
    createEvent({ kind: 'created', id: '1', issue: 'A-1', at: 0, author: noor, text: 'Created: x' }, scene(parts));
  it('is how the incident was noticed', () => expect(made({}).kind).toBe('signal'));
  it('is a signal too where software or a customer made it', () => {
    expect(made({ place: 'linked', software: new Set([noor.accountId]) }).kind).toBe('signal');
    expect(made({ place: 'linked', customers: new Set([noor.accountId]) }).kind).toBe('signal');
  });
  it('is a step of the work elsewhere', () => expect(made({ place: 'linked' }).kind).toBe('action'));
});

test('what somebody typed in themselves always stands out', () => {
  const typed = { id: 'event:1', at: '2026-11-18T01:31:00.000Z', author: null };
  fc.assert(
    fc.property(fc.string(), (text) => {
      const event = { ...typed, text, source: { issue: 'OPS-88', kind: 'hand' as const, id: '1' } };
      expect(classify(event).significant).toBe(true);
    }),
  );
});
