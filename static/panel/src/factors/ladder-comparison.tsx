import { useState } from 'react';
import { compareLadders, type ComparedRung } from '#core/factors/compare-ladders';
import { useAdditions } from '../additions-keeper';
import { SelectField } from '../curation/select-field';
import { useSurface } from '../surface';
import { ladderWords as words } from '../words/ladders';
import styles from './ladder-part.module.css';
import { laddersOf, type Ladder } from './ladders-of';

/** Two ladders laid over each other: where they agree and where they differ (S0-06). */
export function LadderComparison({ others }: { readonly others: readonly Ladder[] }) {
  const [chosen, setChosen] = useState('');
  const { reader } = useSurface();
  const { all, nameOf } = useAdditions();
  if (others.length === 0) return null;
  const other = others.find(({ id }) => id === chosen);
  const mine = laddersOf(all).find(({ by }) => by === reader.accountId)?.rungs ?? [];
  const options = others.map(({ id, by }) => ({ value: id, name: words.of(nameOf(by)) }));
  return (
    <>
      <SelectField
        label={words.compare}
        value={chosen}
        options={[{ value: '', name: words.compareNone }, ...options]}
        onChoose={setChosen}
      />
      {other && <Compared compared={compareLadders(mine, other.rungs)} name={nameOf(other.by)} />}
    </>
  );
}

type ComparedProps = { readonly compared: readonly ComparedRung[]; readonly name: string };

function Compared({ compared, name }: ComparedProps) {
  const all = allOf(compared);
  const alike = all.filter(({ one, other }) => one && other).length;
  return (
    <section className={styles.compared} aria-label={words.comparison(name)}>
      <p className={styles.teach}>{words.counts(alike, all.length - alike)}</p>
      <Level {...{ compared, name }} />
    </section>
  );
}

function Level({ compared, name }: ComparedProps) {
  if (compared.length === 0) return null;
  return (
    <ol className={styles.rungs}>
      {compared.map((rung) => (
        <li key={rung.one?.id ?? rung.other?.id}>
          <div className={styles.pair} data-in={rung.one ? (rung.other ? 'both' : 'mine') : 'theirs'}>
            <span>{rung.one?.text ?? rung.other?.text}</span>
            <span className={styles.whose}>{whose(rung, name)}</span>
            {rung.one && rung.other && rung.one.text !== rung.other.text && (
              <span className={styles.theirs}>{words.theirWords(name, rung.other.text)}</span>
            )}
          </div>
          <Level compared={rung.below} name={name} />
        </li>
      ))}
    </ol>
  );
}

function whose({ one, other, elsewhere }: ComparedRung, name: string): string {
  if (one && other) return words.both;
  if (elsewhere) return words.elsewhere;
  return one ? words.onlyYou : words.only(name);
}

const allOf = (rungs: readonly ComparedRung[]): ComparedRung[] => rungs.flatMap((rung) => [rung, ...allOf(rung.below)]);
