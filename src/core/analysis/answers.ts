import type { ReviewText, SectionId } from '#contract';
import { toText } from '../adf/to-text';
import { textPlace } from '../texts/text-place';

/** What was written, as plain text by text id. Empty documents, and those this reader may not see, are not among it. */
export type Answers = ReadonlyMap<string, string>;

export function answersOf(texts: readonly Pick<ReviewText, 'id' | 'doc'>[]): Answers {
  return new Map(
    texts.flatMap(({ id, doc }): [string, string][] => {
      const words = doc === null ? '' : toText(doc);
      return words === '' ? [] : [[id, words]];
    }),
  );
}

/** The sections that have words. */
export const writtenSections = (answers: Answers): ReadonlySet<SectionId> =>
  new Set([...answers.keys()].flatMap((id) => textPlace(id)?.section ?? []));
