import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Opening } from '#contract';
import type { DocumentFactor } from '#core/document/document';
import { FishboneView } from '../factors/fishbone-view';
import { NetworkView } from '../factors/network-view';
import { useFactors } from '../factors/use-factors';
import { documentWords as words } from '../words/document';
import { factorWords } from '../words/factors';
import styles from './factors-view.module.css';

type FactorsViewProps = {
  readonly opening: Opening;
  readonly factors: readonly DocumentFactor[];
  /** What people wrote about how it came together. */
  readonly children: ReactNode;
};

/** What came together: as a picture, one of two, and each with its second story. */
export function FactorsView({ opening, factors: told, children }: FactorsViewProps) {
  const factors = useFactors(opening);
  const [look, setLook] = useState<'fishbone' | 'network'>('fishbone');
  const [open, setOpen] = useState<string | null>(null);
  const { nodes } = factors.graph;
  if (nodes.length === 0 && !children) return null;
  const View = look === 'fishbone' ? FishboneView : NetworkView;
  const other = look === 'fishbone' ? 'network' : 'fishbone';
  const goTo = (id: string): void => {
    setOpen(id);
    document.getElementById(`document-${id}`)?.focus();
  };
  return (
    <section className={styles.part}>
      <h3>{words.factors}</h3>
      {nodes.length > 0 && (
        <>
          <div className={styles.picture}>
            <View {...{ factors, open }} onOpen={goTo} />
          </div>
          <p className={styles.note}>
            {nodes.some(({ confidence }) => confidence === 'hypothesis') && `${words.dashed} `}
            <button type="button" onClick={() => setLook(other)}>
              {words.seeAs[other]}
            </button>
          </p>
          <ul className={styles.list}>
            {nodes.map(({ id, factor }, at) => {
              const supports = (told[at]?.supports.length ?? 0) + (told[at]?.withheld.supports ?? 0);
              const against = (told[at]?.speaksAgainst.length ?? 0) + (told[at]?.withheld.speaksAgainst ?? 0);
              return (
                <li key={id} id={`document-${id}`} tabIndex={-1}>
                  <p className={styles.statement}>{factor.statement}</p>
                  <p className={styles.kind}>
                    {factorWords.kindOf(factor)} · {words.evidence(supports, against)}
                  </p>
                  {factor.secondStory !== '' && <p className={styles.story}>{factor.secondStory}</p>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {children}
    </section>
  );
}
