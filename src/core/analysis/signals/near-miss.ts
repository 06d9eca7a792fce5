import type { Sign } from './signal';

/** S1-05: almost really bad. Worth a look of its own form, and a short one. */
export const nearMiss: Sign = ({ life }) => ({
  id: 'nearMiss',
  state: life.severity.standing === 'nearMiss' ? 'there' : 'notThere',
  says: 'it stopped just short of people',
  source: 'S1-05, S2-29',
  speaksFor: 'light',
});
