import fc from 'fast-check';
import type { Person, TimelineEvent } from '#contract';
import { roleWords } from '#core/people/role-words';
import { rolesOf } from '#core/people/roles-of';
import { withoutNames } from '#core/people/without-names';
import { event } from '../timeline/events';
import { ticket } from '../lifecycle/told';

const person = (accountId: string, name: string, accountType: Person['accountType'] = 'atlassian'): Person => ({
  accountId,
  name,
  active: true,
  accountType,
});

const table = (...list: Person[]): Record<string, Person> =>
  Object.fromEntries(list.map((one) => [one.accountId, one]));

const acts = (author: string, issue: string, minute: number): TimelineEvent =>
  event({
    id: `comment:${author}-${minute}`,
    at: `2026-11-18T02:${String(minute).padStart(2, '0')}:00.000Z`,
    source: { issue, kind: 'comment', id: `${author}-${minute}` },
    author,
  });

const cast = table(
  person('noor', 'Noor Haddad'),
  person('jonas', 'Jonas Lindqvist'),
  person('mark', 'Mark Ashdown'),
  person('will', 'Will Okafor'),
  person('grace', 'Grace Lindholm'),
  person('mei', 'Mei-Ling Chow'),
  person('wulandari', 'Wulandari'),
  person('eleni', 'Ελένη Παπαδάκη'),
  person('tanaka', '田中 陽子'),
  person('tomasz', 'Tomasz Zieliński'),
  person('robot', 'Automation for Jira', 'app'),
);
const story = {
  people: cast,
  tickets: [ticket()],
  events: Object.keys(cast).map((id, index) => acts(id, index < 2 ? 'OPS-88' : `P${index}-1`, index)),
};
const roles = rolesOf(story);
const cover = withoutNames(cast, roles, ['Ada Quist']);
const wordsOf = (id: string): string => roleWords(roles.get(id) ?? { kind: 'participant', team: null, number: null });

describe('names as roles', () => {
  it('tells roles by where people acted, numbered by who appeared first', () => {
    expect(wordsOf('noor')).toBe('responder 1 on the OPS team');
    expect(wordsOf('jonas')).toBe('responder 2 on the OPS team');
    expect(wordsOf('mark')).toBe('responder on the P2 team');
    expect(wordsOf('robot')).toBe('automation');
  });

  it('does not number by how much anybody did', () => {
    const busy = { ...story, events: [...story.events, acts('jonas', 'OPS-88', 40), acts('jonas', 'OPS-88', 41)] };
    expect(rolesOf(busy).get('noor')).toEqual(roles.get('noor'));
  });

  it('gives a name in a transcript the role of the account of that name, and one of its own to any other', () => {
    const line = (authorName: string): TimelineEvent => ({ ...acts('x', 'OPS-88', 50), author: null, authorName });
    const chat = { ...story, events: [...story.events, line('noor haddad'), line('Ada Quist')] };
    expect(rolesOf(chat).get('name:noor haddad')).toEqual(rolesOf(chat).get('noor'));
    expect(rolesOf(chat).get('name:Ada Quist')).toMatchObject({ kind: 'responder', team: 'OPS', number: 3 });
  });

  it.each([
    ['Noor Haddad took it', 'noor', ' took it'],
    ['@Noor Haddad please join', 'noor', ' please join'],
    ['[~Jonas_Lindqvist] please join', 'jonas', ' please join'],
    ['[~accountid:jonas] please join', 'jonas', ' please join'],
    ['noor.haddad@example.com wrote', 'noor', '@example.com wrote'],
    ['Noor wrote', 'noor', ' wrote'],
    ["Haddad's page", 'noor', "'s page"],
    ['Mei-Ling has Support', 'mei', ' has Support'],
    ['Wulandari watches', 'wulandari', ' watches'],
    ['Ελένη Παπαδάκη: καληνύχτα', 'eleni', ': καληνύχτα'],
    ['田中さんが確認', 'tanaka', 'さんが確認'],
    ['Tomasz Zielin\u0301ski is in', 'tomasz', ' is in'],
    ['Mark looked at it', 'mark', ' looked at it'],
    ['Will is not picking up', 'will', ' is not picking up'],
  ])('"%s"', (text, id, rest) => {
    expect(cover(text)).toBe(wordsOf(id) + rest);
  });

  it.each([
    'Will take a look at 03:00.',
    'Mark as done',
    'It is time to mark it; that will do, by the grace of the cache.',
    'Grace period over',
    'Automation for Jira closed it',
    'haddadian and Noorwegen are other words',
  ])('leaves "%s" as it is', (text) => expect(cover(text)).toBe(text));

  it.each(['asked Will and Mark', 'thanks Grace', '@Mark can you', '(with Mark)'])('finds the names in "%s"', (text) =>
    expect(cover(text)).not.toMatch(/Will|Mark|Grace/),
  );

  it('covers a name that only a transcript knows', () =>
    expect(cover('Ada Quist: ok, Quist out')).toBe('somebody: ok, somebody out'));
});

const givenNames = [
  'Will',
  'Mark',
  'Grace',
  'Ines',
  'Łukasz',
  'Ольга',
  '陽子',
  'محمد',
  "D'Arcy",
  'A.J.',
  'Mei-Ling',
  'สมชาย',
  'Zoë',
];
const anyName = fc
  .tuple(
    fc.constantFrom(...givenNames),
    fc.oneof(
      fc.constant(''),
      fc.constantFrom('Young', 'Papadaki', 'Парк', '田中', 'O’Neil', 'van Dijk', 'May', '(Ops)'),
    ),
  )
  .map((parts) => parts.filter(Boolean).join(' '));
const glue = fc.constantFrom(' ', ', ', ': ', ' @', '\n', ' (', '“', ' will mark ', ' – ', '. ', '/');

it('no display name of a participant remains in any text', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(anyName, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(glue, fc.nat({ max: 5 }), fc.boolean()), { maxLength: 12 }),
      (names, pieces) => {
        const people = table(...names.map((name, index) => person(`id-${index}`, name)));
        const events = names.map((_, index) => acts(`id-${index}`, 'OPS-88', index));
        const hide = withoutNames(people, rolesOf({ people, events, tickets: [ticket()] }));
        const text = pieces
          .map(([join, index, decomposed]) => join + (names[index] ?? 'nobody').normalize(decomposed ? 'NFD' : 'NFC'))
          .join('');
        const told = hide(text);
        for (const name of names) expect(told).not.toContain(name);
        expect(hide(told)).toBe(told);
      },
    ),
  ));
