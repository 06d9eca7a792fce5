import { useMemo } from 'react';
import type { FixedText, Opening } from '#contract';
import { withNames } from '#core/adf/with-names';
import { buildDocument } from '#core/document/build-document';
import type { PostmortemDocument } from '#core/document/document';
import { useAdditions } from '../additions-keeper';
import { tellingOf } from '../analysis/telling-of';
import { useLifecycle } from '../picture/use-lifecycle';
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
  return useMemo(() => {
    // With roles for names, somebody whom only a text mentions is nobody this reader is told of.
    const called = (id: string): string => (roles ? nameOf(id) : (people[id]?.name ?? nameOf(id)));
    return buildDocument({
      opening,
      additions: all,
      texts: texts.map(({ id, doc }) => ({ id, doc: doc && withNames(doc, called) })),
      tell: tellingOf(clock, life.span),
      names: roles ? 'roles' : 'asWritten',
      published,
    });
  }, [opening, all, texts, people, published, nameOf, clock, life.span, roles]);
}
