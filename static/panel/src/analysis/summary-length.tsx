import { summaryWords, wordCount } from '#core/analysis/facts';
import { analysisWords as words } from '../words/analysis';
import styles from './summary-length.module.css';

/** How long a summary is, for readers with no time (S0-14). */
export function SummaryLength({ text }: { readonly text: string }) {
  const count = wordCount(text);
  const over = count > summaryWords;
  return (
    <p className={over ? `${styles.length} ${styles.over}` : styles.length}>
      {over ? words.wordsOver(count, summaryWords) : words.words(count, summaryWords)}
    </p>
  );
}
