import type { Settings } from '#contract';
import { COMMITMENT_CAP } from '../follow-ups/guard-rails/commitment-cap';
import { SOAK_HOURS } from '../follow-ups/soak';

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = {
  incident: { issueTypeIds: [], jql: '' },
  severity: { fieldId: null, values: {} },
  marks: {},
  // S0-03: within two days, for people forget quickly. S3-26 has 3 and 5 business days for the two worst severities.
  due: { usual: { days: 2, unit: 'calendar' }, bySeverity: {} },
  holidays: [],
  zone: null,
  sections: null,
  depth: null,
  followUps: { projectIds: [], linkTypeId: null, due: null, most: COMMITMENT_CAP, soakHours: SOAK_HOURS },
  approval: { neededFor: ['sev1', 'sev2'], who: {} },
  people: {},
};
