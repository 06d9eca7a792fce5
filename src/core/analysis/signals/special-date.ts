import type { Sign } from './signal';

/** S1-06: it fell into a time that matters more. */
export const specialDate: Sign = ({ life, settings }) => {
  const about = { id: 'specialDate', source: 'S1-06', speaksFor: 'deep' } as const;
  const { span } = life;
  const dates = settings?.specialDates;
  if (dates === undefined || span === null) {
    return { ...about, state: 'notKnown', says: 'whether it fell on a special date' };
  }
  const met = dates.find(({ from, to }) => from <= span.to && to >= span.from);
  return { ...about, state: met ? 'there' : 'notThere', says: met ? `during ${met.name}` : 'an ordinary time' };
};
