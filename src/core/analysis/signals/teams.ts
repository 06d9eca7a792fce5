import { inWords, type Sign } from './signal';

const MANY_TEAMS = 3;

/** S1-01: more than two teams at work. */
export const teams: Sign = ({ life }) => {
  const count = life.coordination.teams;
  return {
    id: 'teams',
    state: count >= MANY_TEAMS ? 'there' : 'notThere',
    says: count === 1 ? 'one team' : `${inWords(count)} teams`,
    source: 'S1-01, S1-11',
    speaksFor: 'deep',
  };
};
