import type { FollowUpForm } from '#contract';
import type { IssueRecord, Named } from './issue-record';

type Field = {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly hasDefault: boolean;
};

/** What a person may fill in when creating an issue of one type in one project. */
export type CreateScreen = {
  readonly project: IssueRecord['project'];
  readonly issueType: Named;
  readonly fields: readonly Field[];
  /** Most urgent first. */
  readonly priorities: FollowUpForm['priorities'];
  readonly defaultPriorityId: string | null;
};

/** Fields that the create call always fills, or that Jira fills itself. */
const filled = ['project', 'issuetype', 'summary', 'description', 'priority', 'assignee', 'reporter', 'issuelinks'];

export const onScreen = (screen: CreateScreen): ReadonlySet<string> => new Set(screen.fields.map(({ id }) => id));

export const toForm = (screen: CreateScreen): FollowUpForm => ({
  project: screen.project,
  issueType: screen.issueType,
  priorities: screen.priorities,
  defaultPriorityId: screen.defaultPriorityId,
  alsoRequired: screen.fields
    .filter(({ id, required, hasDefault }) => required && !hasDefault && !filled.includes(id))
    .map(({ name }) => name),
});
