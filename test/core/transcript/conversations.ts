import fc from 'fast-check';

/** A message as a chat or a timeline would tell it. */
export type Said = { readonly at: number; readonly author: string; readonly text: string };
export type Conversation = { readonly zone: string; readonly said: readonly Said[] };

const zones = ['UTC', 'Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns'];
const names = ['Ana Silva', 'Ben Okoro', 'Chidi', 'Dagny Holm-Lund', 'maría', 'o.fisher'];
const words = [
  'restarted',
  'db',
  'at 10:15',
  'the 2nd node',
  '(see',
  'log)',
  '100%',
  'checkout',
  'v1.12',
  '3 of 5',
  '`ls -l`',
  'ok',
  'PM',
  '–',
  'zurück',
  'Feb 8',
];

/** Days on which clocks change somewhere, New Year and a leap day among them. */
const starts = ['2019-03-31', '2019-10-27', '2020-11-01', '2021-03-14', '2023-12-31', '2024-02-29', '2024-06-15'].map(
  (day) => Date.parse(`${day}T00:00:00Z`),
);

const MINUTE = 60_000;

/** `we – Feb 8 at 10:15` is just how some tools write a name and its date: alone on a line nobody could tell. */
const looksLikeAHead = / Feb 8( –)*( at 10:15)( PM)?$/;

const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((each) => `we ${each.join(' ')}`)
  .filter((said) => !looksLikeAHead.test(said));

/** Conversations of some hours, with gaps short enough that nobody would doubt the day, around midnights and clock changes. */
export const conversations: fc.Arbitrary<Conversation> = fc
  .record({
    zone: fc.constantFrom(...zones),
    start: fc.constantFrom(...starts),
    offset: fc.integer({ min: -600, max: 1500 }),
    steps: fc.array(fc.record({ gap: fc.integer({ min: 0, max: 240 }), author: fc.constantFrom(...names), text }), {
      minLength: 2,
      maxLength: 12,
    }),
  })
  .map(({ zone, start, offset, steps }) => {
    let at = start + offset * MINUTE;
    return {
      zone,
      said: steps.map(({ gap, author, text: each }) => ({ at: (at += gap * MINUTE), author, text: each })),
    };
  });
