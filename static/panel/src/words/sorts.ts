import type { EventKind, Stage } from '#contract';

/** Names of what events are to a reader. */
export const kindNames: Readonly<Record<EventKind, string>> = {
  signal: 'Signal or alert',
  decision: 'Decision',
  action: 'Action',
  communication: 'Communication',
  impact: 'Impact change',
  status: 'Status change',
  handOver: 'Hand-over',
  assignment: 'Assignment',
  note: 'Note',
};

/** Names of the stages of an incident's life. */
export const stageNames: Readonly<Record<Stage, string>> = {
  readiness: 'Readiness',
  detection: 'Detection',
  response: 'Response',
  resolution: 'Resolution',
  analysis: 'Analysis',
};
