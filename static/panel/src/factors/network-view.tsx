import { useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { IMPACT } from '#core/factors/factor-graph';
import { type Box, layOutNetwork } from '#core/factors/network-layout';
import { factorWords as words } from '../words/factors';
import { nodeName } from './factor-words';
import type { LookProps } from './look-props';
import { nextBox } from './next-box';
import styles from './network-view.module.css';
import { usePaperWidth } from './use-paper-width';
import { useRoving } from './use-roving';

/** The factors and what led to what, from left to right; what people met at the right. */
export function NetworkView({ factors, open, onOpen }: LookProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = usePaperWidth(box);
  const { graph } = factors;
  const layout = useMemo(() => layOutNetwork(graph, width), [graph, width]);
  const nodes = layout.boxes.filter(({ id }) => id !== IMPACT);
  const roving = useRoving(
    box,
    nodes.map(({ id }) => id),
    open,
  );
  const impact = layout.boxes.find(({ id }) => id === IMPACT);
  const move = (event: KeyboardEvent, from: Box): void => {
    const next = nextBox(event.key, from, nodes);
    if (!next) return;
    event.preventDefault();
    roving.go(next.id);
  };
  return (
    <div ref={box}>
      <div className={styles.network} style={{ height: layout.height, maxWidth: layout.width }}>
        <svg className={styles.links} width={layout.width} height={layout.height} aria-hidden="true">
          {layout.routes.map(({ from, to, guess, path, head }) => (
            <g key={`${from} ${to}`} className={from === open || to === open ? styles.near : undefined}>
              <path className={guess ? styles.guess : styles.link} d={path} />
              <path className={styles.arrow} d={head} />
            </g>
          ))}
        </svg>
        <ul className={styles.nodes} aria-label={words.looks.network} aria-describedby="factors-keys">
          {nodes.map((place, at) => {
            const node = graph.nodes[at];
            if (!node) return null;
            return (
              <li key={node.id}>
                <button
                  type="button"
                  className={node.confidence === 'hypothesis' ? `${styles.node} ${styles.dashed}` : styles.node}
                  style={styleOf(place)}
                  data-factor={node.id}
                  tabIndex={roving.stop === node.id ? 0 : -1}
                  aria-label={nodeName(factors, node)}
                  aria-expanded={node.id === open}
                  title={node.factor.statement}
                  onFocus={() => roving.note(node.id)}
                  onKeyDown={(event) => move(event, place)}
                  onClick={() => onOpen(node.id)}
                >
                  <span className={styles.kind}>{words.kindOf(node.factor)}</span>
                  <span className={styles.statement}>{node.factor.statement}</span>
                </button>
              </li>
            );
          })}
          {impact && (
            <li>
              <div className={`${styles.node} ${styles.impact}`} style={styleOf(impact)} title={factors.impact}>
                <span className={styles.kind}>{words.impact}</span>
                <span className={styles.statement}>{factors.impact}</span>
              </div>
            </li>
          )}
        </ul>
      </div>
      <p id="factors-keys" className={styles.keys}>
        {words.drag}
      </p>
    </div>
  );
}

function styleOf({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}
