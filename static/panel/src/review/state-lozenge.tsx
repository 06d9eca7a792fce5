import type { ReviewState, StatusCategory } from '#contract';
import { Lozenge } from '../parts/lozenge';
import { reviewWords as words } from '../words/review';

const categories: Readonly<Record<ReviewState, StatusCategory>> = {
  draft: 'new',
  inReview: 'indeterminate',
  published: 'done',
  reopened: 'indeterminate',
};

/** @param state null: the review has not begun */
export function StateLozenge({ state }: { readonly state: ReviewState | null }) {
  return (
    <Lozenge name={state ? words.states[state] : words.notBegun} category={state ? categories[state] : 'undefined'} />
  );
}
