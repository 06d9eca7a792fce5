import type { Person, StatusCategory } from './timeline';

/** A follow-up that exists in Jira, as this reader may see it. */
export type FollowUp = {
  readonly intention: string;
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly status: { readonly id: string; readonly name: string; readonly category: StatusCategory };
  readonly priority: { readonly id: string; readonly name: string } | null;
  readonly owner: Person | null;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly type: { readonly id: string; readonly name: string };
  /** `YYYY-MM-DD`; null where it has none. */
  readonly due: string | null;
  /** When it came into a status of the category done, ISO 8601, UTC; null where it is open, or Jira does not say. */
  readonly closedAt: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
};
