import type { FieldAnswer } from './ideas';

/** What a field of a create screen takes. `unknown`: a kind that this panel has no control for. */
export const fieldKinds = [
  'text',
  'paragraph', // text with paragraphs, which Jira keeps as a document (ADF)
  'number',
  'date', // `YYYY-MM-DD`
  'dateTime', // ISO 8601, UTC
  'option', // the id of one option
  'options', // the ids of several: check boxes, components, versions
  'cascading', // the id of an option, then of one below it
  'person', // an account id
  'people',
  'labels', // words without spaces
  'issue', // the id of an issue: the parent
  'unknown',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export type FieldOption = {
  readonly id: string;
  readonly name: string;
  readonly iconUrl?: string;
  /** The options below it, of a cascading list. */
  readonly under?: readonly FieldOption[];
};

/** A field of a create screen that the idea has no place of its own for. */
export type FormField = {
  readonly id: string;
  /** As the site calls it, in the reader's language. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Jira fills it by itself where nothing is said. */
  readonly hasDefault: boolean;
  readonly options: readonly FieldOption[];
  /** What Jira would fill in, where it says so. */
  readonly initial: FieldAnswer | null;
};

export type SprintChoice = {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future';
  /** ISO 8601, UTC; null where it has no dates yet. */
  readonly startAt: string | null;
  readonly endAt: string | null;
  readonly boardId: number;
  readonly boardName: string;
  /** How many issues are in it, as this person sees them; null where that is not known. */
  readonly issues: number | null;
};

export type ProjectChoice = { readonly id: string; readonly key: string; readonly name: string };

/** `level`: 0 an ordinary issue, above it epics and more, -1 a sub-task. */
export type IssueTypeChoice = { readonly id: string; readonly name: string; readonly level: number };

/** What a person may fill in when creating an issue of one type in one project. */
export type PlaceForm = {
  readonly project: ProjectChoice;
  readonly issueType: IssueTypeChoice;
  /** The types this person may create there. */
  readonly issueTypes: readonly IssueTypeChoice[];
  /** The fields of the create screen, in its order, that the idea has no place of its own for. */
  readonly fields: readonly FormField[];
  /** Ids of every field of the create screen, those that the idea has a place for among them. */
  readonly onScreen: readonly string[];
  /** Those of the idea's own fields that Jira asks for there: `priority`, `assignee`, `duedate`, the sprint's, … */
  readonly required: readonly string[];
  /** Null where the create screen has no sprint. */
  readonly sprintFieldId: string | null;
  /** The project's own scheme, most urgent first; empty where the create screen has no priority. */
  readonly priorities: readonly FieldOption[];
  readonly defaultPriorityId: string | null;
  /** Empty where no board with sprints holds the project, or this person may see none. */
  readonly sprints: readonly SprintChoice[];
};

/** A type of link, and the phrase of each end: of the two, the follow-up says the one that the idea's direction names. */
export type LinkTypeChoice = {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
};

export type Places = {
  /** Where this person may create issues, the incident's own first. */
  readonly projects: readonly ProjectChoice[];
  /** There are more than these: a search finds them. */
  readonly more: boolean;
  /** Empty where the site has turned issue links off. */
  readonly linkTypes: readonly LinkTypeChoice[];
};

/** An issue that may stand above a follow-up. */
export type ParentChoice = {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly typeName: string;
};

/** Names of what ideas name by id, for somebody who may only read; what Jira does not show this reader is absent. */
export type PlaceNames = {
  /** By id; `''`: the incident's own. */
  readonly projects: Readonly<Record<string, { readonly key: string; readonly name: string }>>;
  /** The site's, most urgent first. */
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly sprints: readonly { readonly id: number; readonly name: string }[];
  readonly linkTypes: readonly LinkTypeChoice[];
};
