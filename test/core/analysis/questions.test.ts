import fc from 'fast-check';
import { depths, reviewForms, sectionIds, type Addition, type TimelineEvent } from '#contract';
import { check } from '#core/language/check';
import { aboutEvent, questionsOf } from '#core/analysis/questions';
import { textId, textPlace } from '#core/texts/text-place';
import { at, opened, said } from '../lifecycle/told';
import { added, night } from './stories';

const told = (clock: string, text: string, parts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...said(clock, 'noor', text),
  ...parts,
});
const detected: Addition = added('mark', { at: at('01:52') }, { id: 'mark:detected' });
const resolved: Addition = added('mark', { at: at('03:40') }, { id: 'mark:resolved' });
const decision = told('02:14', 'Rolling back PAY-229 now', { id: 'comment:9' });
const card = added(
  'decision',
  {
    knownThen: [],
    options: [
      { text: 'Roll back', note: '', chosen: true },
      { text: 'Fail over', note: '', chosen: false },
    ],
    sensible: '',
    learnedLater: [],
  },
  { eventId: 'comment:9' },
);
const asks = (asking: ReturnType<typeof night>['asking'], section: (typeof sectionIds)[number]) => {
  const { asked, offered } = questionsOf(section, asking);
  return { asked: asked.map((one) => one.asks), offered: offered.map((one) => one.asks), all: [...asked, ...offered] };
};

it('names the decision of a card, and asks nothing about how it turned out', () => {
  const { asking } = night([opened('01:52'), decision], [detected, resolved, card]);
  const [first] = questionsOf('response', asking).asked;
  expect(first).toMatchObject({
    textId: 'response/decision~comment:9',
    asks: 'At 02:14 UTC “Roll back” was chosen over “Fail over”. What made that the sensible choice then?',
  });
});

it('names what was written where a decision has no card', () => {
  const { asking } = night([{ ...decision, kind: 'decision', significant: true }], [detected, resolved]);
  expect(asks(asking, 'response').asked[0]).toContain('this was decided: “Rolling back PAY-229 now”.');
});

it('asks about a hard moment in its own words, by what made it hard', () => {
  const hard = added('hard', { difficulty: 'confusion', text: 'Two boards disagreed' }, { eventId: 'comment:9' });
  const { asking } = night([decision], [detected, resolved, hard]);
  expect(asks(asking, 'wasHard').asked[0]).toBe(
    'At 02:14 UTC it was hard: “Two boards disagreed”. What did it look like from where people stood, and what cleared it up?',
  );
});

it('asks about a silence, a hand-over, what stood in the way, and the first sign', () => {
  const { asking } = night(
    [
      opened('01:52'),
      told('02:14', 'Waiting for access to the standby', { id: 'comment:1' }),
      told('02:57', 'Back again', { id: 'comment:2' }),
      told('03:07', 'Handing over to Jonas', { id: 'comment:3', kind: 'handOver' }),
    ],
    [detected, resolved],
  );
  expect(asks(asking, 'response').asked.slice(0, 2)).toEqual([
    '43 min, nothing recorded, from 02:14 UTC to 02:57 UTC. What were people doing and seeing then?',
    'At 03:07 UTC the incident was handed over. What was that like for both people in it, and what came across?',
  ]);
  expect(asks(asking, 'wasHard').asked[0]).toContain(
    'something stood in the way: “Waiting for access to the standby”.',
  );
  const byRule = night([opened('01:52')], [resolved]);
  expect(asks(byRule.asking, 'detection').asked[0]).toBe(
    'The first sign came at 01:52 UTC: “Created”. How did it reach people able to act on it?',
  );
});

it.each([
  ['We are still waiting for the vendor', true],
  ['Waiting on approval', true],
  ['I cannot log in to the board', true],
  ['20 connections and 61 requests waiting for one', false],
  ['The board is green', false],
])('takes “%s” for something in the way: %s', (text, isOne) => {
  const { subjects } = night([told('02:14', text, { id: 'comment:1' })], [detected, resolved]);
  expect(subjects.some(({ type }) => type === 'hindrance')).toBe(isOne);
});

it('asks nothing about what is hidden, or about what the reader may not see', () => {
  const hidden = added('hide', { reason: 'Told twice' }, { eventId: 'comment:9' });
  expect(night([decision], [detected, resolved, card, hidden]).subjects).toEqual([]);
  const withheld = added('decision', null, { eventId: 'comment:9', withheld: true });
  expect(night([opened('01:52')], [detected, resolved, withheld]).subjects.map(({ type }) => type)).toEqual([]);
});

it('keeps an answer among the questions when the moment it was about is told differently', () => {
  const { asking } = night([decision], [detected, resolved]);
  const answered = new Set(['response/gap~comment:9', 'summary/near', 'response/decision~comment:404']);
  expect(questionsOf('response', { ...asking, answered }).asked.at(-1)).toMatchObject({
    textId: 'response/gap~comment:9',
    asks: 'At 02:14 UTC: “Rolling back PAY-229 now”. What did people see and expect at that moment?',
  });
  expect(asks({ ...asking, answered }, 'summary').asked).toContain(
    'What almost happened, and what kept it from happening?',
  );
});

it('asks about any event that somebody picks, in the section they picked it for', () => {
  const { asking } = night([decision], [detected, resolved]);
  expect(aboutEvent('lessons', decision, asking)).toMatchObject({ textId: 'lessons/event~comment:9' });
});

it('puts what was answered among the asked', () => {
  const { asking } = night([decision], [detected, resolved]);
  const answered = new Set(['response/adjusted']);
  const { asked, offered } = questionsOf('response', { ...asking, answered });
  expect(asked.map((one) => one.textId)).toContain('response/adjusted');
  expect(offered.map((one) => one.textId)).not.toContain('response/adjusted');
});

const anyMoment = fc.record({
  minute: fc.integer({ min: 0, max: 100 }),
  mark: fc.constantFrom('decision', 'hard', 'handOver', 'none'),
  text: fc.constantFrom('Rolling back', 'We are waiting for access', 'Looks calm'),
});

it('asks at most five of any night, each with an id that says where it stands, the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(anyMoment, { maxLength: 20 }),
      fc.constantFrom(...depths),
      fc.constantFrom(...reviewForms),
      (moments, depth, form) => {
        const { events, additions } = played(moments);
        const { asking } = night(events, [detected, resolved, ...additions]);
        for (const section of sectionIds) {
          const manner = { depth, form };
          const { asked, offered } = questionsOf(section, { ...asking, manner });
          expect(asked.length).toBeLessThanOrEqual(depth === 'light' ? 1 : 5);
          const ids = [...asked, ...offered].map((one) => one.textId);
          expect(new Set(ids).size).toBe(ids.length);
          for (const one of [...asked, ...offered]) expectWhole(one, section);
          expect(questionsOf(section, { ...asking, manner })).toEqual({ asked, offered });
        }
      },
    ),
    { numRuns: 60 },
  );
});

function played(moments: readonly { minute: number; mark: string; text: string }[]) {
  const sorted = [...moments].sort((a, b) => a.minute - b.minute);
  const events = sorted.map(({ minute, mark, text }, index) => {
    const clock = minute < 60 ? `02:${String(minute).padStart(2, '0')}` : `03:${String(minute - 60).padStart(2, '0')}`;
    return told(clock, text, { id: `comment:${index + 1}`, ...(mark === 'handOver' && { kind: 'handOver' as const }) });
  });
  const additions = sorted.flatMap(({ mark }, index) => {
    const eventId = `comment:${index + 1}`;
    if (mark === 'decision') return [{ ...card, id: `decision:${eventId}`, eventId }];
    return mark === 'hard' ? [added('hard', { difficulty: 'ambiguity', text: '' }, { eventId })] : [];
  });
  return { events, additions };
}

function expectWhole(one: { readonly textId: string; readonly asks: string }, section: string): void {
  const place = textPlace(one.textId);
  expect(place).toMatchObject({ section });
  expect(place && textId(place)).toBe(one.textId);
  expect(one.asks).toMatch(/\?$/);
  expect(one.asks).not.toMatch(/\bwhy\b|\bwho\b|undefined|null/i);
  expect(check(one.asks)).toEqual([]);
}
