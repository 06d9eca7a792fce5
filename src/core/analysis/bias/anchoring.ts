import type { BiasCard } from './card';

/** The first part of an incident, of its whole length, and never less than so long. */
const EARLY = 0.2;
const AT_LEAST_MS = 10 * 60_000;

export const anchoring: BiasCard = {
  id: 'anchoring',
  name: 'Anchoring',
  says: 'What is seen first weighs more than what is seen later.',
  tries: 'Start at the end: which event of the last hour is explained by none of the factors?',
  source: 'S0-10',
  sign: ({ factors, eventOf, span }) => {
    if (span === null) return null;
    const times = factors.flatMap(({ supports }) =>
      supports.flatMap((ref) => ('eventId' in ref ? (eventOf(ref.eventId)?.at ?? []) : [])),
    );
    const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
    const early = from + Math.max(AT_LEAST_MS, (to - from) * EARLY);
    if (times.length < 2 || early >= to || times.some((at) => Date.parse(at) > early)) return null;
    return 'All evidence of the factors comes from the first minutes.';
  },
};
