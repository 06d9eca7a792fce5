import type {
  Difficulty,
  EventKind,
  FactorCategory,
  FactorRelation,
  MarkName,
  Noticer,
  ReviewState,
  Scale,
  SectionId,
  Severity,
} from '#contract';

type Titles<Code extends string> = Readonly<Record<Code, string>>;

export const sectionTitles: Titles<Exclude<SectionId, `own:${string}`>> = {
  summary: 'Summary',
  impact: 'Impact',
  detection: 'Detection',
  response: 'Response',
  resolution: 'Resolution',
  wentWell: 'What went well',
  wasHard: 'What was hard',
  lucky: 'Where we got lucky',
  factors: 'What came together',
  lessons: 'Lessons',
  readiness: 'Readiness',
  context: 'Context',
};

/** What a section is called in a document. */
export const sectionTitle = (id: SectionId, title: string | null): string =>
  title ?? (Object.hasOwn(sectionTitles, id) ? sectionTitles[id as keyof typeof sectionTitles] : 'Also');

export const severityTitles: Titles<Severity> = {
  sev1: 'Severity 1',
  sev2: 'Severity 2',
  sev3: 'Severity 3',
  sev4: 'Severity 4',
  nearMiss: 'Near miss',
  falseAlarm: 'False alarm',
};

export const stateTitles: Titles<ReviewState> = {
  draft: 'Draft',
  inReview: 'In review',
  published: 'Published',
  reopened: 'Reopened',
};

export const markTitles: Titles<MarkName> = {
  impactStart: 'Impact start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

export const noticerTitles: Titles<Noticer> = {
  monitor: 'A monitor',
  user: 'A user',
  support: 'Support',
  staff: 'Somebody on the staff',
  chance: 'Chance',
};

export const scaleTitles: Titles<Scale> = {
  all: 'Everybody',
  some: 'Some',
  one: 'One customer',
  nobody: 'Nobody',
};

export const kindTitles: Titles<EventKind> = {
  signal: 'Signal',
  decision: 'Decision',
  action: 'Action',
  communication: 'Communication',
  impact: 'Impact',
  status: 'Status',
  handOver: 'Hand-over',
  assignment: 'Assignment',
  note: 'Note',
};

export const difficultyTitles: Titles<Difficulty> = {
  confusion: 'Confusion',
  uncertainty: 'Uncertainty',
  ambiguity: 'Ambiguity',
};

export const categoryTitles: Titles<FactorCategory> = {
  tools: 'Tools',
  process: 'Process',
  people: 'People’s load and knowledge',
  information: 'Information',
  environment: 'Environment',
  design: 'Design',
  organisation: 'Organisation',
  external: 'External',
};

export const relationTitles: Titles<FactorRelation> = {
  madePossible: 'Made possible',
  triggered: 'Triggered',
  worsened: 'Worsened',
  delayedDetection: 'Delayed detection',
  delayedRecovery: 'Delayed recovery',
};
