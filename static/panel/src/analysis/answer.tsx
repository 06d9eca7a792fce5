import type { SectionId } from '#contract';
import type { Question } from '#core/analysis/questions';
import { analysisWords as words } from '../words/analysis';

/** interim */
export function Answer({ question }: { readonly question: Question; readonly id: SectionId }) {
  return <textarea aria-label={words.answer(question.asks)} />;
}
