import type { Interviews } from '#contract';

/** What one person keeps for themselves about an incident. Every function throws storeBusy. */
export type InterviewStore = {
  /** Those of this person alone. */
  readInterviews(incidentId: string, accountId: string): Promise<Interviews>;
  /** On the condition that nothing was saved since the revision before. False where something was. Throws storeFull. */
  saveInterviews(incidentId: string, accountId: string, next: Interviews, updatedAt: string): Promise<boolean>;
};
