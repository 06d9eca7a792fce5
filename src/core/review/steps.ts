import type { ReviewState } from '#contract';

/** Where each state leads: a published text stands, whatever is reopened. */
const leads: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  draft: ['inReview', 'published'],
  inReview: ['published', 'draft'],
  published: ['reopened'],
  reopened: ['inReview', 'published'],
};

/** The states a review can go to from here, the usual one first. */
export const nextStates = (from: ReviewState): readonly ReviewState[] => leads[from];
