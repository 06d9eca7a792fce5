import type { NotSet } from './creating';
import type { FollowUp } from './follow-up';
import type { FieldOption, SprintChoice } from './places';
import type { Person } from './timeline';
import type { Problem } from './reply';

/** The sprint an issue is in: the open one, else, of a finished issue, the last one it was in. */
export type FollowUpSprint = {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
};

/** A follow-up as it stands in Jira at this moment, as this reader may see it. */
export type LiveFollowUp = FollowUp & {
  /** Null: the backlog. */
  readonly sprint: FollowUpSprint | null;
  /** What could not be set as it was created and is not set to this day. */
  readonly notSet: readonly NotSet[];
  /** What this person may do with it: change its fields; say who owns it; say when it is due and in which sprint. */
  readonly may: { readonly edit: boolean; readonly assign: boolean; readonly schedule: boolean };
};

export type FollowUpSite = {
  /** Null where it has none. */
  readonly sprintFieldId: string | null;
  /** Ids of the priorities, most urgent first. */
  readonly priorities: readonly string[];
};

export type LiveFollowUps = {
  /** In the order they were created. */
  readonly followUps: readonly LiveFollowUp[];
  /** Intentions of those that are no longer in Jira, as far as this app can see. */
  readonly gone: readonly string[];
  /** How many are there that this reader may not see. */
  readonly withheld: number;
  /** What a first reading tells of the site; null in a later one, which names the sprint field and so asks for less. */
  readonly site: FollowUpSite | null;
  /** ISO 8601, UTC. */
  readonly readAt: string;
};

/** What is absent stays as it is. */
export type FollowUpChange = {
  readonly issueId: string;
  /** Account id; null: nobody. */
  readonly ownerId?: string | null;
  readonly priorityId?: string;
  /** `YYYY-MM-DD`; null: none. */
  readonly due?: string | null;
  /** Null: the backlog. */
  readonly sprintId?: number | null;
};

/** The fields of a follow-up that can be changed, in Jira's names: the keys of a problem's `fields`. */
export const changedFields = ['assignee', 'priority', 'duedate', 'sprint'] as const;
export type ChangedField = (typeof changedFields)[number];

/** What a follow-up may be given by this person. */
export type ChangeForm = {
  /** Most urgent first; empty where its edit screen has no priority. */
  readonly priorities: readonly FieldOption[];
  readonly sprints: readonly SprintChoice[];
};

/** What became of one follow-up's change. `problem`: null where all of it is done. */
export type FollowUpChanged = { readonly issueId: string; readonly problem: Problem | null };

/** Who leads each project, by the id it was asked for with; null where nobody does. Projects this reader may not see are absent. */
export type ProjectLeads = Readonly<Record<string, Person | null>>;
