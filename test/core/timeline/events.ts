import fc from 'fast-check';
import { sourceKinds, type TimelineEvent } from '#contract';

/** Any event; few instants and ids, so that ties and repeats are common. */
export const anyEvent: fc.Arbitrary<TimelineEvent> = fc
  .record({
    kind: fc.constantFrom(...sourceKinds),
    id: fc.integer({ min: 1, max: 12 }).map(String),
    issue: fc.constantFrom('OPS-88', 'PAY-229'),
    minute: fc.integer({ min: 0, max: 3 }),
    text: fc.constantFrom('a', 'b'),
  })
  .map(({ kind, id, issue, minute, text }) => ({
    id: `${kind}:${id}`,
    at: `2026-11-18T01:0${minute}:00.000Z`,
    source: { issue, kind, id },
    author: null,
    text,
    kind: 'note' as const,
    stage: 'response' as const,
  }));

export const event = (parts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: 'comment:1',
  at: '2026-11-18T01:52:00.000Z',
  source: { issue: 'OPS-88', kind: 'comment', id: '1' },
  author: null,
  text: 'Rolled back.',
  kind: 'communication',
  stage: 'response',
  ...parts,
});
