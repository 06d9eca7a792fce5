import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { usePrinting } from '../use-printing';
import { factorWords as words } from '../words/factors';
import { AsText } from './as-text';
import styles from './factors-foot.module.css';
import type { Factors } from './use-factors';
import type { Look } from './use-look';
import { useSaveSvg } from './use-save-svg';

type FactorsFootProps = {
  readonly factors: Factors;
  readonly look: Look;
  /** What is shown, for the colours and the width it has. */
  readonly picture: RefObject<HTMLElement | null>;
};

/** The same in words, as a file, and in numbers. */
export function FactorsFoot({ factors, look, picture }: FactorsFootProps) {
  const [reading, setReading] = useState(false);
  const printing = usePrinting();
  const id = useId();
  const save = useSaveSvg(factors, look, picture);
  const { nodes, links } = factors.graph;
  const supported = nodes.filter(({ confidence }) => confidence !== 'hypothesis').length;
  return (
    <>
      <div className={styles.foot}>
        <button
          type="button"
          aria-expanded={reading}
          aria-controls={reading ? id : undefined}
          onClick={() => setReading(!reading)}
        >
          {words.readAsText}
        </button>
        {look !== 'list' && (
          <button type="button" onClick={save}>
            {words.saveAsSvg}
          </button>
        )}
        <p>{words.counts(nodes.length, links.length, supported)}</p>
      </div>
      {(reading || printing) && <AsText id={id} factors={factors} />}
    </>
  );
}
