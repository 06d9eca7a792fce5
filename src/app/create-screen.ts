import type { FollowUpForm, PlaceForm } from '#contract';

/** What a person may fill in when creating an issue of one type in one project; sprints come from its boards. */
export type CreateScreen = Omit<PlaceForm, 'sprints'>;

export const onScreen = (screen: CreateScreen): ReadonlySet<string> => new Set(screen.onScreen);

const filled = ['summary', 'description', 'priority', 'assignee', 'issuelinks'];

export const toForm = ({ project, issueType, priorities, defaultPriorityId, fields, required }: CreateScreen) => {
  const form: FollowUpForm = {
    project,
    issueType,
    priorities,
    defaultPriorityId,
    alsoRequired: [
      ...fields.filter((field) => field.required && !field.hasDefault).map(({ name }) => name),
      ...required.filter((id) => !filled.includes(id)),
    ],
  };
  return form;
};
