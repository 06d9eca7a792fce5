import { useDeferredValue, useMemo } from 'react';
import { checkingWords } from '../words/checking';
import { withIds } from './finding';
import { MarkedWords } from './mirror';
import styles from './quoted-findings.module.css';
import { useChecker } from './use-checker';
import { useSurroundings } from './use-surroundings';

/** Words of somebody else's; `name` says where they stand. */
export type Quoted = { readonly id: string; readonly name: string; readonly text: string };

/** As many as one reads. */
const mostShown = 50;

/** Quotations are nobody's to mend: only how many of them hold words worth a question, and a way to look. */
export function QuotedFindings({ quoted }: { readonly quoted: readonly Quoted[] }) {
  const checker = useChecker();
  const surroundings = useSurroundings('timeline');
  const settled = useDeferredValue(quoted);
  const found = useMemo(
    () =>
      settled.flatMap((one) => {
        const findings = withIds(checker?.check(one.text, surroundings) ?? []);
        return findings.length > 0 ? [{ ...one, findings }] : [];
      }),
    [checker, settled, surroundings],
  );
  if (found.length === 0) return null;
  return (
    <details className={styles.quoted}>
      <summary>
        {checkingWords.quotedCount(found.length)} <span className={styles.hint}>{checkingWords.quotedHint}</span>
      </summary>
      <ul>
        {found.slice(0, mostShown).map(({ id, name, text, findings }) => (
          <li key={id}>
            <p>
              <span className={styles.name}>{name}</span> <MarkedWords text={text} findings={findings} open={null} />
            </p>
            <p className={styles.hint}>{findings[0]?.ask}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
