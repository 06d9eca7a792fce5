import { inWords, type Sign } from './signal';

const MORE_THAN_USUAL = 1.5;

/** S1-08: more people than usual. What is usual is a site's own; without it nobody can say. */
export const crowd: Sign = ({ life, settings }) => {
  const about = { id: 'crowd', source: 'S1-08', speaksFor: 'deep' } as const;
  const { participants } = life.coordination;
  const usual = settings?.usualParticipants;
  if (usual === undefined) return { ...about, state: 'notKnown', says: 'how many people usually take part' };
  const many = participants > usual * MORE_THAN_USUAL;
  return {
    ...about,
    state: many ? 'there' : 'notThere',
    says: many
      ? `${participants === 1 ? 'one person' : `${inWords(participants)} people`}, more than usual`
      : 'as many people as usual',
  };
};
