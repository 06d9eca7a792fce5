import fc from 'fast-check';
import type { FieldAnswer, Idea, LinkTypeChoice, NotSet } from '#contract';
import { stillNotSet } from '#core/follow-ups/after/still-not-set';
import { commitAsks, commitment, isOverruled } from '#core/follow-ups/commitment';
import { answerWords } from '#core/follow-ups/fields/answer-words';
import { blankIdea } from '#core/follow-ups/idea';
import { linkOf } from '#core/follow-ups/link-of';
import { live } from './after/live';

const words = fc.constantFrom('', '  ', 'It pages people tonight');
const priority = fc.constantFrom(null, '1', '2');
const idea: fc.Arbitrary<Idea> = fc
  .record({
    what: fc.constantFrom(' Add an alert ', 'Add an alert'),
    priorityId: priority,
    priorityBecause: fc.option(words, { nil: undefined }),
    acceptedBecause: fc.option(words, { nil: undefined }),
    earlyBecause: fc.option(words, { nil: undefined }),
    declinedBecause: fc.option(words, { nil: undefined }),
    due: fc.constantFrom(null, '', '2026-12-04'),
    ownerId: fc.constantFrom(null, 'noor'),
    state: fc.constantFrom('idea' as const, 'declined' as const),
  })
  .map((parts) => ({ ...blankIdea(), ...parts }));
const scene = fc.record({ idea, isResting: fc.boolean(), isClear: fc.boolean(), proposedId: priority });
const DUE = '2026-12-18';

test('each thing is asked for only where there is cause, and no more once it is said', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const asks = commitAsks(given);
      expect(asks.includes('early')).toBe(given.isResting && !given.idea.earlyBecause?.trim());
      expect(asks.includes('accepted')).toBe(!given.isClear && !given.idea.acceptedBecause?.trim());
      expect(asks.includes('owner')).toBe(given.idea.ownerId === null);
      const said = { earlyBecause: 'Now', acceptedBecause: 'As it is', priorityBecause: 'Rare', ownerId: 'noor' };
      expect(commitAsks({ ...given, idea: { ...given.idea, ...said } })).toEqual([]);
    }),
  );
});

test('committing writes down what was proposed, keeps what was said, and keeps a reason only where there is cause', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const committed = { ...given.idea, ...commitment(given, DUE) };
      expect(committed.state).toBe('committed');
      expect(committed.what).toBe('Add an alert');
      expect(committed.due).toBe(given.idea.due ?? DUE);
      expect(committed.priorityId).toBe(given.idea.priorityId ?? given.proposedId);
      expect(committed.declinedBecause).toBeUndefined();
      expect(committed.earlyBecause).toBe(given.isResting ? given.idea.earlyBecause : undefined);
      expect(committed.priorityBecause).toBe(
        isOverruled(given.idea, given.proposedId) ? given.idea.priorityBecause : undefined,
      );
      // Nothing else of the idea is touched, and doing it again changes nothing.
      expect({ ...committed, ...commitment({ ...given, idea: committed }, '2027-01-01') }).toEqual(committed);
      expect(committed.fields).toBe(given.idea.fields);
    }),
  );
});

const type = (id: string, name: string, outward: string): LinkTypeChoice => ({
  id,
  name,
  outward,
  inward: `is ${name}`,
});
const types = [type('1', 'Blocks', 'blocks'), type('2', 'Relates', 'relates to'), type('3', 'Causes', 'causes')];

test('the link that was chosen holds, both ways; where the site has it no more, or nothing was chosen, the usual one', () => {
  expect(linkOf({ linkTypeId: '3', linkDirection: 'inward' }, types)).toEqual({ type: types[2], direction: 'inward' });
  expect(linkOf({ linkTypeId: '3' }, types)).toEqual({ type: types[2], direction: 'outward' });
  for (const linkTypeId of [null, '99'])
    expect(linkOf({ linkTypeId, linkDirection: 'inward' }, types)).toEqual({ type: types[1], direction: 'outward' });
  const german = [type('1', 'Blockiert', 'blockiert'), type('2', 'Verweist', 'relates to')];
  expect(linkOf({ linkTypeId: null }, german)?.type).toBe(german[1]);
  expect(linkOf({ linkTypeId: null }, types.slice(0, 1))?.type).toBe(types[0]);
  expect(linkOf({ linkTypeId: null }, types, '3')?.type).toBe(types[2]);
  expect(linkOf({ linkTypeId: null }, types, '99')?.type).toBe(types[1]);
  expect(linkOf({ linkTypeId: '3' }, [])).toBeNull();
});

test('what could not be set is told until somebody has set it, and of other fields always', () => {
  const notSet: NotSet[] = ['assignee', 'duedate', 'sprint', 'priority', 'customfield_1'].map((field) => ({
    field,
    kept: 'description',
  }));
  const standing = fc.record({
    owner: fc.constantFrom(null, { accountId: 'noor', name: 'Noor', active: true, picture: null }),
    due: fc.constantFrom(null, '2026-12-04'),
    sprint: fc.constantFrom(null, { id: 1, name: 'One', state: 'active' as const }),
  });
  fc.assert(
    fc.property(fc.subarray(notSet), standing, (given, parts) => {
      const left = stillNotSet(given, { ...live(), ...parts }).map(({ field }) => field);
      const set = [parts.owner && 'assignee', parts.due && 'duedate', parts.sprint && 'sprint'];
      expect(left).toEqual(given.map(({ field }) => field).filter((field) => !set.includes(field)));
    }),
  );
});

test('an answer is told by the names of what was chosen, and by itself where it names nothing', () => {
  const options = [
    { id: '1', name: 'Europe', under: [{ id: '11', name: 'Frankfurt' }] },
    { id: '2', name: 'Asia' },
  ];
  const told = (answer: FieldAnswer): string => answerWords(options, answer);
  expect([told(['1', '11']), told('2'), told(2.5), told('12 racks'), told([])]).toEqual([
    'Europe, Frankfurt',
    'Asia',
    '2.5',
    '12 racks',
    '',
  ]);
});
