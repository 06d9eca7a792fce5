import { forwardRef } from 'react';
import type { ShownFinding } from './finding';
import styles from './mirror.module.css';

type MirrorProps = {
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  /** Whose card is open. */
  readonly open: string | null;
  readonly className: string;
};

/** The same text behind a field, unseen but for the lines under what was found. */
export const Mirror = forwardRef<HTMLDivElement, MirrorProps>(function Mirror(props, ref) {
  const { text, findings, open, className } = props;
  return (
    <div ref={ref} className={`${className} ${styles.mirror}`} aria-hidden="true">
      <MarkedWords {...{ text, findings, open }} />
      {/* A last line break has no height of its own. */}
      {'\u200b'}
    </div>
  );
});

/** A text with a soft line under each finding. */
export function MarkedWords({ text, findings, open }: Pick<MirrorProps, 'text' | 'findings' | 'open'>) {
  return (
    <>
      {pieces(text, findings).map(({ at, words, id }) =>
        id === null ? (
          words
        ) : (
          <span key={at} className={styles.found} data-finding={id} data-open={id === open}>
            {words}
          </span>
        ),
      )}
    </>
  );
}

type PieceOfText = { readonly at: number; readonly words: string; readonly id: string | null };

function pieces(text: string, findings: readonly ShownFinding[]): readonly PieceOfText[] {
  const plain = (at: number, to: number): PieceOfText => ({ at, words: text.slice(at, to), id: null });
  return [
    ...findings.flatMap(({ id, start, end }, index) => [
      plain(findings[index - 1]?.end ?? 0, start),
      { at: start, words: text.slice(start, end), id },
    ]),
    plain(findings.at(-1)?.end ?? 0, text.length),
  ];
}
