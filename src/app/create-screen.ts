import type { PlaceForm } from '#contract';

/** What a person may fill in when creating an issue of one type in one project; sprints come from its boards. */
export type CreateScreen = Omit<PlaceForm, 'sprints'>;
