import fc from 'fast-check';
import type { Addition } from '#contract';
import { heardFrom } from '#core/people/heard-from';
import { at, opened, people, said } from '../lifecycle/told';

const night = [
  opened('01:52'),
  said('01:58', 'noor', 'I have it.'),
  said('02:20', 'jonas', 'Both boards differ.'),
  said('03:12', 'tomasz', 'Raised.'),
  said('03:30', 'shopper', 'It works again.'),
];
const written = { eventId: night[1]?.id ?? '', issueId: '1', revision: 1, at: at('09:00'), earlier: [] };
const note = (by: string, more: Partial<Addition<'note'>> = {}): Addition => ({
  ...written,
  id: `note:${by}`,
  about: 'note',
  body: { text: 'The board was green.' },
  by,
  ...more,
});
const view = (by: string): Addition => ({
  ...written,
  id: `perspective:${by}`,
  about: 'perspective',
  body: null,
  by,
  sealed: true,
});
const pin = (by: string): Addition => ({ ...written, id: `pin:${by}`, about: 'pin', body: {}, by });

describe('who has told what they saw', () => {
  it('counts colleagues who acted, and those of them who told something', () => {
    expect(heardFrom(night, people, [note('noor'), view('jonas')], 'noor')).toEqual({
      involved: 3,
      heard: 2,
      readersOwn: null,
    });
  });

  it('asks a reader who was there and has told nothing, at the first thing they did', () => {
    expect(heardFrom(night, people, [note('noor')], 'tomasz').readersOwn?.at).toBe(at('03:12'));
    expect(heardFrom(night, people, [], 'shopper').readersOwn).toBeNull();
    expect(heardFrom(night, people, [], 'somebody else').readersOwn).toBeNull();
  });

  it('takes no pin for words, and nothing that was taken back; words that another has changed since are still heard', () => {
    const changed = { by: 'jonas', earlier: [{ body: { text: 'Was it green?' }, by: 'noor', at: at('08:00') }] };
    expect(heardFrom(night, people, [pin('noor'), note('jonas', { body: null })], 'noor').heard).toBe(0);
    expect(heardFrom(night, people, [note('noor', changed)], 'noor').heard).toBe(2);
  });

  it('invites nobody who has left', () => {
    const left = { ...people, jonas: { accountId: 'jonas', name: 'Jonas Lindqvist', active: false } };
    expect(heardFrom(night, left, [], 'jonas')).toEqual({ involved: 2, heard: 0, readersOwn: null });
  });

  it('is the same for every reader and whoever is who, and one more voice adds one at most', () => {
    const names = ['noor', 'jonas', 'tomasz', 'shopper', 'monitor', 'nobody'] as const;
    const voice = fc.constantFrom(note, view, pin).chain((write) => fc.constantFrom(...names).map((by) => write(by)));
    fc.assert(
      fc.property(
        fc.subarray(night),
        fc.array(voice),
        voice,
        fc.constantFrom(...names),
        (events, additions, more, reader) => {
          const { involved, heard, readersOwn } = heardFrom(events, people, additions, reader);
          expect(heard).toBeLessThanOrEqual(involved);
          expect(heardFrom(events, people, additions, 'noor')).toMatchObject({ involved, heard });
          expect(heardFrom(events, people, additions.toReversed(), reader)).toEqual({ involved, heard, readersOwn });
          const louder = heardFrom(events, people, [...additions, more], reader).heard;
          expect([heard, heard + 1]).toContain(louder);
          if (readersOwn)
            expect(heardFrom(events, people, [...additions, note(reader)], reader)).toMatchObject({
              heard: heard + 1,
              readersOwn: null,
            });
        },
      ),
    );
  });
});
