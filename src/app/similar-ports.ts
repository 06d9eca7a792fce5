import type { Lessons } from '#core/follow-ups/similar/lessons';
import type { BriefIssue } from './issue-record';
import type { KnownFollowUp } from './ports';

/** What is asked of Jira, as the person who calls, to see what is there already. */
export type SimilarJira = {
  /** Those of up to 100 that this person may see, in few words and in one request. */
  readBriefs(ids: readonly string[]): Promise<readonly BriefIssue[]>;
  /** What a query finds, as far as one request goes: at most 100. Throws jiraRefused for one that names what is not there. */
  findBriefs(jql: string): Promise<readonly BriefIssue[]>;
};

export type SimilarStore = {
  /** By incident id, those that are known; of the others nothing. */
  readAllFollowUps(incidentIds: readonly string[]): Promise<ReadonlyMap<string, readonly KnownFollowUp[]>>;
  readLessons(incidentId: string): Promise<Lessons>;
  /** Those of the reviews that were written to last. A query: it lags. */
  newestLessons(most: number): Promise<readonly (Lessons & { readonly incidentId: string })[]>;
  /** Writes unless what stands was taken from as many versions (`upTo`) or more. */
  saveLessons(incidentId: string, lessons: Lessons, upTo: number, updatedAt: string): Promise<void>;
};
