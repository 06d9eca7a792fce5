import { useMemo } from 'react';
import type { FixedText, Opening } from '#contract';
import type { DocumentReview } from '#core/document/document';
import { withNames } from '#core/adf/with-names';
import { buildDocument } from '#core/document/build-document';
import type { PostmortemDocument } from '#core/document/document';
import { participants } from '#core/review/suggest-owner';
import { useAdditions } from '../additions-keeper';
import { tellingOf } from '../analysis/telling-of';
import { useLifecycle } from '../picture/use-lifecycle';
import { documentWords as words } from '../words/document';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';
import type { DocumentTexts } from './use-document-texts';

/** What people wrote, as it stands or stood when it was published. */
export type Written = Omit<DocumentTexts, 'texts'> & {
  readonly texts: readonly FixedText[];
  readonly published: PostmortemDocument['published'];
};

/** The document as this reader sees it now. Needs to stand below `ToldAs`, which says who is named how. */
export function useDocument(
  opening: Opening,
  { texts, people, published }: Written,
  roles: boolean,
): PostmortemDocument {
  const { clock } = useSurface();
  const { all, nameOf } = useAdditions();
  const { life } = useLifecycle(opening.timeline);
  const whose = useWhose(opening, roles);
  return useMemo(() => {
    // With roles for names, somebody whom only a text mentions is nobody this reader is told of.
    const called = (id: string): string => (roles ? nameOf(id) : (people[id]?.name ?? nameOf(id)));
    return buildDocument({
      opening,
      additions: all,
      texts: texts.map(({ id, doc }) => ({ id, doc: doc && withNames(doc, called) })),
      tell: tellingOf(clock, life.span),
      review: whose,
      names: roles ? 'roles' : 'asWritten',
      published,
    });
  }, [opening, all, texts, people, published, nameOf, clock, life.span, roles, whose]);
}

/** Where the review is and whose it is. Whoever had no part in the incident has no role in it to be told by. */
function useWhose({ timeline }: Opening, roles: boolean): DocumentReview | null {
  const { review } = useFrame();
  const { events, nameOf } = useAdditions();
  return useMemo(() => {
    if (!review) return null;
    const had = participants({ events: [...timeline.events, ...events], timeline });
    const called = (id: string): string =>
      id === '' ? words.formerColleague : roles && !had.has(id) ? words.colleague : nameOf(id);
    const { owner, approver } = review.people;
    return { state: review.state, owner: called(owner), approver: approver === undefined ? null : called(approver) };
  }, [review, timeline, events, nameOf, roles]);
}
