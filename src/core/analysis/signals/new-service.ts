import type { Sign } from './signal';

/** S1-07: a new service, or services that never met before. */
export const newService: Sign = ({ settings }) => {
  const first = settings?.firstOfComponent;
  const about = { id: 'newService', source: 'S1-07', speaksFor: 'deep' } as const;
  if (first === undefined) return { ...about, state: 'notKnown', says: 'whether a new service was part of it' };
  return {
    ...about,
    state: first ? 'there' : 'notThere',
    says: first ? 'the first incident of a service' : 'services that had incidents before',
  };
};
