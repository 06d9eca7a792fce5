import type { Sign } from './signal';

const idOf = (id: string): number => (/^\d+$/.test(id) ? Number(id) : Number.NaN);

/** S0-49: it is linked to an earlier ticket of the same kind, so it may have happened before. Jira's ids grow with time. */
export const recurrence: Sign = ({ timeline }) => {
  const [incident, ...linked] = timeline.tickets;
  const earlier = linked.filter(
    ({ id, type, via }) => via !== 'subTask' && type.id === incident?.type.id && idOf(id) < idOf(incident.id),
  );
  return {
    id: 'recurrence',
    state: earlier.length > 0 ? 'there' : 'notThere',
    says:
      earlier.length > 0
        ? `linked to an earlier ${incident?.type.name.toLowerCase() ?? ''}, ${earlier[0]?.key ?? ''}`
        : 'no earlier one is linked',
    source: 'S0-49, S3-35',
    speaksFor: 'deep',
  };
};
