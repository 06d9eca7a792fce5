import type { Settings } from '#contract';

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
  followUps: { projectIds: [], linkTypeId: null, due: null, most: 5, soakHours: 24 },
  approval: { neededFor: ['sev1', 'sev2'], who: {} },
  people: {},
};
