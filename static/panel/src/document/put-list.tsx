import { Button } from '../parts/button';
import hidden from '../parts/hidden.module.css';
import { readBackWords } from '../words/read-back';
import type { Missing } from './missing-here';
import styles from './read-back.module.css';
import type { usePutting } from './use-putting';

const words = readBackWords.put;

type PutListProps = { readonly missing: readonly Missing[]; readonly putting: ReturnType<typeof usePutting> };

/** What the file answers and nobody has answered here, each to be put into the draft. */
export function PutList({ missing, putting: { done, busy, put } }: PutListProps) {
  const open = missing.filter(({ textId }) => !done[textId]);
  if (missing.length === 0) return null;
  return (
    <>
      <h3>{words.heading}</h3>
      <p className={styles.small}>{words.hint}</p>
      <ul className={styles.put}>
        {missing.map((one) => (
          <li key={one.textId}>
            <span>{one.asks}</span>
            {done[one.textId] ? (
              <span className={styles.small}>{done[one.textId] === 'saved' ? words.done : words.beside}</span>
            ) : (
              <Button spacing="compact" isDisabled={busy} onClick={() => void put([one])}>
                <span aria-hidden="true">{words.one}</span>
                <span className={hidden.hidden}>{words.of(one.asks)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Button spacing="compact" isDisabled={busy} onClick={() => void put(open)}>
          {words.all(open.length)}
        </Button>
      )}
    </>
  );
}
