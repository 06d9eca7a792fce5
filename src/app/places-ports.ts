import type { Idea, LinkTypeChoice, ParentChoice, Person, PlaceNames, ProjectChoice, SprintChoice } from '#contract';
import type { CreateScreen } from './create-screen';

/** What is asked of Jira about where a follow-up goes, as the person who calls. */
export type PlacesJira = {
  /** Of a type, or of the project's usual one; null where this person may not create such issues there. */
  readCreateScreen(projectId: string, issueTypeId: string | null): Promise<CreateScreen | null>;
  /** Where this person may create issues, by a word of key or name. `more`: there are others. */
  readCreatableProjects(
    query: string,
  ): Promise<{ readonly projects: readonly ProjectChoice[]; readonly more: boolean }>;
  /** Empty where the site has turned issue links off. */
  readLinkTypes(): Promise<readonly LinkTypeChoice[]>;
  /** The active and future sprints of the boards that hold a project, as far as this person sees them. */
  readSprints(projectId: string): Promise<readonly SprintChoice[]>;
  /** Throws jiraRefused, incidentGone where this person does not see the sprint. */
  moveToSprint(sprintId: number, issueIds: readonly string[]): Promise<void>;
  /** Throws jiraRefused. */
  moveToBacklog(issueIds: readonly string[]): Promise<void>;
  /** By id; those that this person may not see are absent. */
  readProjectNames(projectIds: readonly string[]): Promise<PlaceNames['projects']>;
  /** The site's, most urgent first. */
  readPriorityNames(): Promise<PlaceNames['priorities']>;
  /** Null where it is gone, or not this person's to see. */
  readSprintName(sprintId: number): Promise<string | null>;
  /** Open issues one level above a type, by words of their summary or by key. */
  findParents(
    place: NonNullable<Idea['place']>,
    asked: { readonly query: string } | { readonly issueId: string },
  ): Promise<readonly ParentChoice[]>;
  /** `project`: its id or key. */
  findAssignable(
    project: string,
    asked: { readonly query: string } | { readonly accountId: string },
  ): Promise<readonly Person[]>;
};
