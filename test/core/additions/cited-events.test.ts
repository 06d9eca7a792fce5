import fc from 'fast-check';
import type { Addition, Factor } from '#contract';
import { citedEvents, eventsCitedIn, withoutUnseen, withUnseen } from '#core/additions/cited-events';

const ref = fc.nat(6).map((number) => ({ eventId: `comment:${number}`, issueId: '10000' }));
const factor = fc.record({
  statement: fc.string(),
  category: fc.constant(null),
  relation: fc.constant(null),
  supports: fc.array(ref, { maxLength: 4 }),
  speaksAgainst: fc.array(ref, { maxLength: 4 }),
  firstStory: fc.constant(''),
  secondStory: fc.constant(''),
  leadsTo: fc.constant([]),
});
const versions = fc.array(fc.option(factor, { freq: 4 }), { minLength: 1, maxLength: 6 });
const hidden = fc.array(fc.nat(6).map((number) => `comment:${number}`));

const at = '2026-11-18T09:00:00.000Z';

/** A factor with these versions, the oldest first; null where it had been taken back. */
function grown(bodies: readonly (Factor | null)[]): Addition<'factor'> {
  const earlier = bodies.slice(0, -1).map((body) => ({ body, by: 'a', at }));
  const body = bodies.at(-1) ?? null;
  const id = 'factor:00000000-0000-4000-8000-000000000001';
  return { id, about: 'factor', eventId: null, issueId: null, body, revision: bodies.length, by: 'a', at, earlier };
}

const bodiesOf = ({ earlier, body }: Addition<'factor'>): (Factor | null)[] => [
  ...earlier.map((version) => version.body),
  body,
];

test('what one may not see is named nowhere, in no version', () => {
  fc.assert(
    fc.property(versions, hidden, (bodies, unseen) => {
      const seen = withoutUnseen(grown(bodies), ({ eventId }) => !unseen.includes(eventId));
      const named = bodiesOf(seen).flatMap((body) => (body ? eventsCitedIn(body) : []));
      expect(named.filter(({ eventId }) => unseen.includes(eventId))).toEqual([]);
      expect(bodiesOf(seen).map((body) => body?.supports.length)).toEqual(bodies.map((body) => body?.supports.length));
    }),
  );
});

test('any version that was read and is written again is what it was, whatever was withheld and happened since', () => {
  fc.assert(
    fc.property(versions, versions, hidden, (bodies, since, unseen) => {
      const seen = withoutUnseen(grown(bodies), ({ eventId }) => !unseen.includes(eventId));
      const later = citedEvents(grown([...bodies, ...since]));
      for (const [place, body] of bodiesOf(seen).entries())
        expect(body && withUnseen(body, later)).toEqual(bodies[place]);
    }),
  );
});

test('a place where nothing ever stood is no event', () => {
  fc.assert(
    fc.property(versions, factor, fc.nat(20), (bodies, body, more) => {
      const cited = citedEvents(grown(bodies));
      const forged = { ...body, speaksAgainst: [...body.speaksAgainst, { withheld: cited.length + more }] };
      expect(withUnseen(forged, cited)).toBeNull();
    }),
  );
});
