import type { ReviewChanged, ReviewChangeInput } from '#contract';
import { changeReview } from './change-review';
import { bestEffort } from './failure';
import { fixRevision } from './fix-revision';
import type { Caller, Ports } from './ports';
import { tellReaders } from './tell-readers';

/** Changes a review's life; where that publishes it, the text is fixed first and its readers are told after. */
export async function publishReview(ports: Ports, caller: Caller, input: ReviewChangeInput): Promise<ReviewChanged> {
  const { changed, issueKey } = await changeReview(ports, caller, input, fixRevision);
  const isPublishing = 'to' in input.change && input.change.to === 'published';
  // Telling is not part of publishing: what could not be told waits, and is told at the next visit.
  if (isPublishing && changed.outcome === 'changed' && changed.review.state === 'published')
    await bestEffort(() => tellReaders(ports, caller, { review: changed.review, issueKey }));
  return changed;
}
