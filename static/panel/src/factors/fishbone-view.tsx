import { useMemo, useRef } from 'react';
import { fishboneOf } from '#core/factors/fishbone';
import { type BoneText, layOutFishbone, type PlacedRib } from '#core/factors/fishbone-layout';
import { useAdditions } from '../additions-keeper';
import { factorWords as words } from '../words/factors';
import { nodeName } from './factor-words';
import styles from './fishbone-view.module.css';
import { usePaperWidth } from './use-paper-width';
import { laddersOf } from './ladders-of';
import type { LookProps } from './look-props';

/** The factors by where they lie: category, factor, what led to it. */
export function FishboneView({ factors, open, onOpen }: LookProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = usePaperWidth(box);
  const { all } = useAdditions();
  const { graph } = factors;
  const bones = useMemo(
    () =>
      fishboneOf(
        graph,
        laddersOf(all).map(({ rungs }) => rungs),
      ),
    [graph, all],
  );
  const layout = useMemo(() => layOutFishbone(bones, width), [bones, width]);
  return (
    <div ref={box}>
      <div className={styles.fishbone} style={{ height: layout.height, maxWidth: layout.width }}>
        <svg className={styles.bones} width={layout.width} height={layout.height} aria-hidden="true">
          {[...layout.spines, ...layout.bones.map(({ path }) => path)].map((path) => (
            <path key={path} d={path} />
          ))}
        </svg>
        <ul className={styles.list} aria-label={words.looks.fishbone}>
          {layout.bones.map(({ bone, label, ribs }) => (
            <li key={bone.category}>
              <span className={styles.label} style={styleOf(label)}>
                {words.categoryOf(bone.category)}
              </span>
              <ul className={styles.list}>
                {ribs.map((placed) => (
                  <RibView key={placed.rib.id} {...{ placed, factors, open, onOpen }} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div className={styles.head} style={styleOf(layout.head)} title={factors.impact}>
          <span className={styles.kind}>{words.impact}</span>
          <span className={styles.impact}>{factors.impact}</span>
        </div>
      </div>
    </div>
  );
}

/** A factor on its bone, and under it what led to it. */
function RibView({ placed, factors, open, onOpen }: LookProps & { readonly placed: PlacedRib }) {
  const { rib, at, twigs } = placed;
  return (
    <li>
      <button
        type="button"
        className={rib.confidence === 'hypothesis' ? `${styles.rib} ${styles.guess}` : styles.rib}
        style={styleOf(at)}
        data-factor={rib.id}
        aria-label={nodeName(factors, rib)}
        aria-expanded={rib.id === open}
        title={rib.factor.statement}
        onClick={() => onOpen(rib.id)}
      >
        <span>{rib.factor.statement}</span>
      </button>
      {twigs.length > 0 && (
        <ul className={styles.list}>
          {twigs.map((twig, index) => (
            <li key={rib.twigs[index]?.id} className={styles.twig} style={styleOf(twig)} title={rib.twigs[index]?.text}>
              {rib.twigs[index]?.text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function styleOf({ x, y, width, height }: BoneText) {
  return { left: x, top: y, width, height };
}
