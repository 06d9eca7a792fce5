import { useEffect, useRef } from 'react';
import type { Rung } from '#contract';
import { IMPACT } from '#core/factors/factor-graph';
import { CheckedField } from '../checking/checked-field';
import type { TextControl } from '../checking/use-mirror';
import { useKeptLine } from '../curation/use-kept-line';
import { ladderWords as words } from '../words/ladders';
import styles from './ladder-part.module.css';
import type { Factors } from './use-factors';
import type { LadderKeeper } from './use-ladder';

type RungRowProps = {
  readonly factors: Factors;
  readonly ladder: LadderKeeper;
  readonly rung: Rung;
  readonly above: Rung | null;
  /** `1.2` */
  readonly at: string;
};

/** One step: its words, what contributed to it, and a way to make it a factor. Kept when one leaves it. */
export function RungRow({ factors, ladder, rung, above, at }: RungRowProps) {
  const { text, type, leave } = useKeptLine(rung.id, rung.text, (typed) => ladder.say(rung, typed));
  const field = useRef<TextControl>(null);
  const isFresh = ladder.fresh === rung.id && rung.text === '';
  useEffect(() => {
    if (isFresh) field.current?.focus();
  }, [isFresh]);
  const name = rung.text || words.unnamed;
  return (
    <div className={styles.rung}>
      <div
        className={styles.words}
        onBlur={(event) => event.target === field.current && leave()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.target !== field.current) return;
          event.preventDefault();
          field.current?.blur();
        }}
      >
        <CheckedField
          ref={field}
          compact
          place="factor"
          of={rung.id}
          label={words.rung(at)}
          value={text}
          onType={type}
        />
      </div>
      <button type="button" aria-label={words.belowOf(name)} onClick={() => ladder.grow(rung)}>
        {words.below}
      </button>
      <ToFactor {...{ factors, rung, above }} />
      <button type="button" aria-label={words.removeOf(name)} onClick={() => ladder.cut(rung)}>
        {words.remove}
      </button>
    </div>
  );
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** A step becomes a factor in one step; what it contributed to is what it led to. What people met is none. */
function ToFactor({ factors, rung, above }: Pick<RungRowProps, 'factors' | 'rung' | 'above'>) {
  if (rung.text === '' || above === null) return null;
  const factorOf = (text: string) => factors.graph.nodes.find(({ factor }) => same(factor.statement, text));
  if (factorOf(rung.text)) return <span className={styles.is}>{words.isFactor}</span>;
  return (
    <button
      type="button"
      aria-label={words.toFactorOf(rung.text)}
      onClick={() => factors.add({ statement: rung.text, leadsTo: [factorOf(above.text)?.id ?? IMPACT] })}
    >
      {words.toFactor}
    </button>
  );
}
