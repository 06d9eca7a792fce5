import fc from 'fast-check';
import { coordination } from '#core/lifecycle/coordination';
import { event } from '../timeline/events';
import { assigned, at, opened, people, said, ticket } from './told';

const span = { from: at('01:52'), to: at('03:40') };
const tickets = [ticket(), ticket({ id: '2', key: 'PAY-231' })];
const sum = (events: Parameters<typeof coordination>[0], of: typeof span | null = span) =>
  coordination(events, tickets, people, of);
const minutes = (count: number): number => count * 60_000;

const night = [
  opened('01:52'),
  said('01:58', 'noor', 'I have it.'),
  said('02:10', 'noor', 'Not one bank: all.'),
  said('02:20', 'jonas', 'Both boards differ.', 'PAY-231'),
  assigned('03:07', 'noor', 'tomasz', 'noor'),
  said('03:12', 'tomasz', 'Raised.', 'PAY-231'),
  said('03:30', 'shopper', 'It works again.'),
  said('08:00', 'jonas', 'Good morning.'),
];

describe('people, as sums', () => {
  it('counts who took part, who responded, from how many teams, and how often it was passed on', () => {
    // Noor: 01:53 to 02:10 and 03:02 to 03:07; Jonas: 02:15 to 02:20; Tomasz: 03:07 to 03:12.
    expect(sum(night)).toEqual({ participants: 4, responders: 3, teams: 2, handOvers: 1, peopleMs: minutes(32) });
  });

  it('takes a name in a transcript for the person of that name', () => {
    const line = event({
      id: 'event:1',
      at: at('02:00'),
      source: { issue: 'OPS-88', kind: 'transcript', id: '1' },
      author: null,
      authorName: 'noor haddad',
    });
    expect(sum([...night, line]).responders).toBe(3);
    expect(sum([...night, { ...line, authorName: 'Grace Lindholm' }]).responders).toBe(4);
  });

  it('counts an assignment put right at once as one hand-over', () => {
    const events = [
      assigned('03:07', 'noor', 'jonas', 'noor'),
      assigned('03:07:30', 'noor', 'tomasz', 'jonas'),
      assigned('03:20', 'tomasz', 'noor', 'tomasz'),
    ];
    expect(sum(events).handOvers).toBe(2);
  });

  it('says nothing of the time while the incident ran where that is not known', () => {
    expect(sum(night, null)).toMatchObject({ participants: 4, responders: 0, peopleMs: null });
  });

  it('nobody works longer than the incident lasted, and the order of people changes nothing', () => {
    const names = ['noor', 'jonas', 'tomasz'] as const;
    const act = fc.record({ who: fc.constantFrom(...names), minute: fc.integer({ min: 0, max: 180 }) });
    fc.assert(
      fc.property(fc.array(act), fc.constantFrom(1, 2), (acts, shift) => {
        const events = (turn: number) =>
          [...acts]
            .sort((a, b) => a.minute - b.minute)
            .map(({ who, minute }, index) => {
              const name = names[(names.indexOf(who) + turn) % names.length] ?? who;
              const instant = new Date(Date.parse(at('01:00')) + minutes(minute)).toISOString();
              return { ...said('01:00', name, 'Something'), id: `comment:${index}`, at: instant };
            });
        const found = sum(events(0));
        const most = found.responders * (Date.parse(span.to) - Date.parse(span.from));
        expect(found.peopleMs ?? 0).toBeLessThanOrEqual(most);
        expect(sum(events(shift))).toEqual(found);
      }),
    );
  });
});
