import type { Sign } from './signal';

const says = {
  sev1: 'severity 1',
  sev2: 'severity 2',
  sev3: 'severity 3',
  sev4: 'severity 4',
  nearMiss: 'a near miss',
  falseAlarm: 'a false alarm',
} as const;

const depthOf = {
  sev1: 'deep',
  sev2: 'standard',
  sev3: 'light',
  sev4: 'light',
  nearMiss: 'light',
  falseAlarm: 'light',
} as const;

/** S0-04: small ones are reviewed too, in five answers. */
export const severity: Sign = ({ life }) => {
  const { standing } = life.severity;
  const about = { id: 'severity', source: 'S0-04, S3-01' } as const;
  if (standing === null) return { ...about, state: 'notKnown', says: 'how severe it was', speaksFor: 'standard' };
  return { ...about, state: 'there', says: says[standing], speaksFor: depthOf[standing] };
};
