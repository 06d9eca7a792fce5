import { createContext, useContext } from 'react';
import type { ReviewTexts } from './plain-texts';

export const ReviewTextsContext = createContext<ReviewTexts | null>(null);

/** @throws where no `ReviewTextsContext` stands above: a mistake in the panel itself. */
export function useReviewTexts(): ReviewTexts {
  const texts = useContext(ReviewTextsContext);
  if (!texts) throw new Error('No texts: the analysis is rendered outside ReviewTextsContext.');
  return texts;
}
