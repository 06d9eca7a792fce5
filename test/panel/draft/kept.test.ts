import fc from 'fast-check';
import { blank, isEmpty, parseKept, sameWords } from '../../../static/panel/src/draft/kept';
import { newIntention } from '../../../static/panel/src/draft/intention';

const nullable = (arb: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(arb);
const anyDraft = fc.record(
  {
    intention: fc.uuid(),
    summary: fc.string(),
    priorityId: nullable(fc.string()),
    ownerId: nullable(fc.string()),
    doneWhen: fc.string(),
    acceptedBecause: fc.string(),
  },
  { requiredKeys: ['intention', 'summary', 'priorityId', 'ownerId'] },
);
const anyKept = fc.record({
  draft: anyDraft,
  revision: fc.nat(),
  unsaved: fc.boolean(),
  attempt: fc.integer({ min: 1 }),
  tryingSince: fc.option(fc.nat()),
});

it('reads back what it kept', () => {
  fc.assert(fc.property(anyKept, (kept) => expect(parseKept(JSON.stringify(kept))).toEqual(kept)));
});

it('knows other words in any of the fields that are typed into', () => {
  const typed = fc.constantFrom('summary', 'doneWhen', 'acceptedBecause');
  fc.assert(
    fc.property(anyDraft, typed, (draft, field) => {
      const more = { ...draft, [field]: `${draft[field] ?? ''}x` };
      expect([sameWords(draft, draft), sameWords(draft, more), isEmpty(more)]).toEqual([true, false, false]);
    }),
  );
});

it('takes nothing that is not a whole one', () => {
  const whole = blank('i1');
  for (const name of Object.keys(whole)) {
    const broken = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name));
    expect(parseKept(JSON.stringify(broken))).toBeNull();
  }
  for (const json of [null, '', '{', '7', '[]', '{"draft":null}']) expect(parseKept(json)).toBeNull();
});

it('makes intentions that are version 4 UUIDs and never the same', () => {
  const made = Array.from({ length: 50 }, newIntention);
  for (const one of made) expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(made.length);
});
