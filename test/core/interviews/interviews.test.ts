import fc from 'fast-check';
import type { Addition } from '#contract';
import { sharedTexts } from '#core/interviews/shared-texts';
import { afterSteps, joinedSteps, type Step } from '#core/interviews/step';
import { talkTo } from '#core/interviews/talk-to';
import { event, timeline } from '../../panel/builders';

const put = (id: string, text: string, from: string | null): Step => ({
  did: 'put',
  note: { id, about: 'a2', text },
  from,
  spareId: `spare of ${id}`,
});

test('people are told in the order of time, whatever each of them did and however often', () => {
  const { events, people } = timeline([
    event({ at: '2026-11-18T01:00:00.000Z', author: 'a2', id: 'comment:1' }),
    ...['02', '03', '04'].map((hour) =>
      event({ at: `2026-11-18T${hour}:00:00.000Z`, author: 'a1', id: `comment:${hour}`, kind: 'decision' }),
    ),
    event({ at: '2026-11-18T05:00:00.000Z', author: 'bot', id: 'comment:5' }),
  ]);
  const bot = { accountId: 'bot', name: 'Deploy bot', active: true, accountType: 'app' } as const;
  const hard: Addition<'hard'> = {
    id: 'hard:comment:1',
    about: 'hard',
    eventId: 'comment:1',
    issueId: '1',
    body: { difficulty: 'confusion', text: '' },
    revision: 1,
    by: 'a1',
    at: '2026-11-19T00:00:00.000Z',
    earlier: [],
  };
  const found = { people: { ...people, bot }, events };
  expect(talkTo({ ...found, additions: [hard] })).toEqual([
    { accountId: 'a2', because: ['hard'] },
    { accountId: 'a1', because: ['decided'] },
  ]);
  expect(talkTo({ ...found, additions: [{ ...hard, body: null }] })[0]?.because).toEqual(['tookPart']);
});

test('words that another tab met are kept beside its own, and the same steps again change nothing', () => {
  const lists = fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3'), text: fc.string() }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(lists, fc.constantFrom('1', '2'), fc.string({ minLength: 1 }), fc.string(), (some, id, text, from) => {
      const notes = some.map((one) => ({ ...one, about: 'a2' }));
      const after = afterSteps(notes, [put(id, text, from)]);
      expect(after.map((one) => one.text)).toContain(text);
      const replaced = notes.find((one) => one.id === id && one.text === from);
      for (const one of notes) if (one !== replaced) expect(after).toContainEqual(one);
      expect(afterSteps(after, [put(id, text, from)])).toBe(after);
    }),
    { numRuns: 60 },
  );
});

test('what was typed step by step and saved already is not there twice after the page comes back', () => {
  const steps: Step[] = [put('1', '', null), put('1', 'They', ''), put('1', 'They waited', 'They')];
  const saved = afterSteps([], steps);
  expect(saved).toEqual([{ id: '1', about: 'a2', text: 'They waited' }]);
  expect(afterSteps(saved, joinedSteps(steps))).toBe(saved);
  expect(afterSteps(saved, [...steps, { did: 'drop', id: '1' }]).map(({ id }) => id)).not.toContain('1');
});

test('what is shared has all its words, in pieces that a note of the meeting holds', () => {
  const words = fc.array(fc.stringMatching(/^\S{1,40}$/), { minLength: 1, maxLength: 900 });
  fc.assert(
    fc.property(words, (all) => {
      const pieces = sharedTexts(all.join(' '), (piece) => `From: ${piece}`);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(4_000);
      expect(pieces.flatMap((piece) => piece.slice('From: '.length).split(' ')).join(' ')).toBe(
        all.join(' ').split(/ +/).join(' '),
      );
    }),
    { numRuns: 30 },
  );
  expect(sharedTexts('x'.repeat(8_000), (piece) => `From: ${piece}`)).toHaveLength(3);
});
