import type { MeetingNow, Person } from '#contract';

/** A project as this person may see it. */
export type LedProject = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly lead: Person | null;
};

/** What is asked of Jira, as the person who calls, before people meet. */
export type MeetingJira = {
  /** Those of these projects that this person may see, in no order. */
  readLedProjects(projectIds: readonly string[]): Promise<readonly LedProject[]>;
  /** A project's components by name, with who leads each; none where this person may not see it. */
  readComponentLeads(projectId: string): Promise<ReadonlyMap<string, Person | null>>;
};

/** Where a meeting is while it is being held. Every function throws storeBusy. */
export type MeetingStore = {
  readMeeting(incidentId: string): Promise<MeetingNow | null>;
  /** On the condition that nobody has since the revision before. False where somebody has. */
  moveMeeting(incidentId: string, next: MeetingNow): Promise<boolean>;
};
