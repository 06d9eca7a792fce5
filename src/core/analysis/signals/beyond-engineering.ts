import type { Sign } from './signal';

/** Kinds of ticket that people outside engineering work in. */
const desk = /\b(?:support|service request|customer|question|complaint|marketing|sales|legal|communications?|press)\b/i;

/** S1-03: engineering together with others: a support desk, customers, communications. */
export const beyondEngineering: Sign = ({ timeline, events }) => {
  const customers = events.some(({ author }) => author !== null && timeline.people[author]?.accountType === 'customer');
  const desks = timeline.tickets.slice(1).some(({ type }) => desk.test(type.name));
  return {
    id: 'beyondEngineering',
    state: customers || desks ? 'there' : 'notThere',
    says: customers ? 'customers wrote in' : desks ? 'people beyond engineering took part' : 'engineering alone',
    source: 'S1-03',
    speaksFor: 'standard',
  };
};
