import type { Rung } from '#contract';
import { ladderWords as words } from '../words/ladders';
import styles from './ladder-part.module.css';
import { RungRow } from './rung-row';
import type { Factors } from './use-factors';
import { useLadder } from './use-ladder';
import type { LadderKeeper } from './use-ladder';

/** One's own ladder: each step with those below it. */
export function LadderTree({ factors }: { readonly factors: Factors }) {
  const ladder = useLadder();
  const { rungs } = ladder;
  if (rungs.length === 0)
    return (
      <button type="button" className={styles.begin} onClick={() => ladder.grow(null, factors.impact)}>
        {words.begin}
      </button>
    );
  return <Level {...{ factors, ladder }} above={null} path="" />;
}

type LevelProps = {
  readonly factors: Factors;
  readonly ladder: LadderKeeper;
  readonly above: Rung | null;
  /** `1.2.` */
  readonly path: string;
};

function Level({ factors, ladder, above, path }: LevelProps) {
  const here = ladder.under(above);
  if (here.length === 0) return null;
  return (
    <ol className={styles.rungs}>
      {here.map((rung, at) => (
        <li key={rung.id}>
          <RungRow {...{ factors, ladder, rung, above }} at={`${path}${at + 1}`} />
          <Level {...{ factors, ladder }} above={rung} path={`${path}${at + 1}.`} />
        </li>
      ))}
    </ol>
  );
}
