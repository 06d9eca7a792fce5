import type { MarkName, Severity, StatusCategory } from '#contract';

const minute = 60_000;
const hour = 60 * minute;

/** What the rules of marks and measures go by. A site's settings may replace any of it. */
export type LifecycleDefaults = {
  /** Categories that mean: somebody is working on it. */
  readonly workingCategories: readonly StatusCategory[];
  /** Categories that mean: it is over. */
  readonly doneCategories: readonly StatusCategory[];
  /** Ids of statuses that set a mark once they are reached. Each site names its own, so none is known beforehand. */
  readonly markStatusIds: Readonly<Partial<Record<Exclude<MarkName, 'impactStart'>, readonly string[]>>>;
  /** Says that the impact has ended. */
  readonly impactEnds: RegExp;
  /** Says that it has not, or has come back. */
  readonly impactGoesOn: RegExp;
  /** In one sentence with an ending it makes a wish, a plan or a question of it. */
  readonly notSaidAsFact: RegExp;
  /** A signal in a linked ticket counts as noticing within so many milliseconds before the incident was opened. */
  readonly signalLeadMs: number;
  /** The same for what people added themselves: they added it to this incident. */
  readonly addedSignalLeadMs: number;
  /** A field of this name tells the severity. */
  readonly severityField: RegExp;
  /** The field that tells it, where a site says which. */
  readonly severityFieldId: string | null;
  /** What a site says of its values, by their names in lower case: before the rules below. */
  readonly severityByValue: Readonly<Record<string, Severity>>;
  /** A number in a severity's value, from the most severe on: `Sev-1`, `S2`, `P3`, `Severity 4`. */
  readonly severityByNumber: Readonly<Record<string, Severity>>;
  /** Words of a severity's value that has no number. */
  readonly severityByWord: readonly (readonly [RegExp, Severity])[];
  /** Jira's own priorities, by id, from Highest to Lowest. */
  readonly severityByPriorityId: Readonly<Record<string, Severity>>;
  /** Labels that say it outright, without punctuation and in lower case. */
  readonly severityByLabel: Readonly<Record<string, Severity>>;
  /** Somebody who did something is taken to be at it for so long before. */
  readonly leadInMs: number;
  /** Two things one person did are one stretch of work when they lie no further apart. */
  readonly idleMs: number;
  /** Assignments closer than this are one hand-over: a wrong pick and its correction. */
  readonly handOverSettlesMs: number;
};

export const lifecycleDefaults: LifecycleDefaults = {
  workingCategories: ['indeterminate'],
  doneCategories: ['done'],
  markStatusIds: {},
  impactEnds:
    /\b(?:back to (?:normal|green|usual)|back (?:under|below|up|online)|(?:fully |all )?recovered|(?:service|traffic|access) (?:is |was |has been )?restored|impact (?:is |was |has )?(?:over|ended|gone)|mitigated|mitigation (?:is )?in place|no (?:more|further) (?:errors?|impact|failures?|timeouts?|declines?)|(?:errors?|alerts?|declines?|timeouts?) (?:are |is |have |has )?(?:gone|stopped|cleared|subsided)|works? again|working again|all clear)\b/i,
  impactGoesOn:
    /\b(?:still (?:failing|down|broken|seeing|happening|at|slow|affected)|not (?:fixed|mitigated|resolved|recovered|over)|came back|coming back|failing again|down again|broken again|no change|regress(?:ed|ion)?)\b/i,
  notSaidAsFact:
    /\?|\b(?:not|n't|never|once|until|unless|when|if|should|will|would|could|might|may|hope|hopefully|expect(?:ed)?|plan|goal)\b|n['’]t\b/i,
  signalLeadMs: 2 * hour,
  addedSignalLeadMs: 24 * hour,
  severityField: /^(?:incident )?(?:severity|sev|sev level|severity level)$/i,
  severityFieldId: null,
  severityByValue: {},
  severityByNumber: { '0': 'sev1', '1': 'sev1', '2': 'sev2', '3': 'sev3', '4': 'sev4', '5': 'sev4' },
  severityByWord: [
    [/near[\s_-]?miss/i, 'nearMiss'],
    [/false[\s_-]?(?:alarm|positive)/i, 'falseAlarm'],
    [/critical|blocker|highest/i, 'sev1'],
    [/major|high/i, 'sev2'],
    [/moderate|medium|minor/i, 'sev3'],
    [/low|trivial/i, 'sev4'],
  ],
  severityByPriorityId: { '1': 'sev1', '2': 'sev2', '3': 'sev3', '4': 'sev4', '5': 'sev4' },
  severityByLabel: { nearmiss: 'nearMiss', falsealarm: 'falseAlarm', falsepositive: 'falseAlarm' },
  leadInMs: 5 * minute,
  idleMs: 30 * minute,
  handOverSettlesMs: 2 * minute,
};
