import { useRef, useState } from 'react';
import type { Opening } from '#contract';
import { useAdditions } from '../additions-keeper';
import type { Going } from '../going';
import action from '../parts/action.module.css';
import { Icon } from '../parts/icon';
import undoLine from '../parts/undo-line.module.css';
import { factorWords as words } from '../words/factors';
import { FactorCard } from './factor-card';
import { FactorForm } from './factor-form';
import styles from './factors-part.module.css';
import { FactorsFoot } from './factors-foot';
import { FishboneView } from './fishbone-view';
import { LadderPart } from './ladder-part';
import { ListView } from './list-view';
import { LookSwitch } from './look-switch';
import { NetworkView } from './network-view';
import { NudgeList } from './nudge-list';
import type { Factors } from './use-factors';
import { useFactors } from './use-factors';
import { useLook } from './use-look';

type FactorsPartProps = {
  readonly opening: Opening;
  /** Opens the timeline there. */
  readonly onJump: (at: string) => void;
  /** Where a link from elsewhere leads: a factor of it is opened. */
  readonly going?: Going | null;
  /** The section of the same name stands open above: one heading of that name is enough. */
  readonly besideSection?: boolean;
};

/** What came together: as a list, as a network and as a fishbone, with the factor that is open below. */
export function FactorsPart({ opening, onJump, going = null, besideSection = false }: FactorsPartProps) {
  const factors = useFactors(opening);
  const { look, setLook } = useLook();
  const [open, setOpen] = useOpenFactor(going);
  const [adding, setAdding] = useState(false);
  const part = useRef<HTMLElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const { graph, mayEdit } = factors;
  const some = graph.nodes.length > 0;
  const shown = graph.nodes.some(({ id }) => id === open) ? open : null;
  const View = { list: ListView, network: NetworkView, fishbone: FishboneView }[look];
  const close = (): void => {
    setOpen(null);
    focusOn(part.current, shown);
  };
  const begin = (): void => {
    setOpen(null);
    setAdding(true);
  };
  return (
    <section ref={part} className={styles.part} aria-labelledby="factors-title">
      <div className={styles.head}>
        <h2 id="factors-title" className={styles.title}>
          {besideSection ? words.titleBeside : words.title}
        </h2>
        {some && <LookSwitch look={look} onLook={setLook} />}
        {mayEdit && (
          <button type="button" className={`${action.plain} ${styles.add}`} aria-expanded={adding} onClick={begin}>
            <Icon name="plus" />
            {words.add}
          </button>
        )}
      </div>
      <Lead factors={factors} />
      {adding && (
        <FactorForm
          factors={factors}
          onDone={(id) => {
            setAdding(false);
            setOpen(id);
          }}
        />
      )}
      {some && (
        <div ref={picture} className={styles.picture}>
          <View {...{ factors }} open={shown} onOpen={setOpen} />
        </div>
      )}
      <UndoNote factors={factors} />
      {shown && <FactorCard key={shown} {...{ factors, onJump }} id={shown} onOpen={setOpen} onClose={close} />}
      <NudgeList factors={factors} onOpen={setOpen} />
      {some && <FactorsFoot {...{ factors, look, picture }} />}
      <LadderPart factors={factors} />
    </section>
  );
}

/** Which factor is open: the one a person chose, or was led to. */
function useOpenFactor(going: Going | null) {
  const [open, setOpen] = useState<string | null>(null);
  const [led, setLed] = useState<Going | null>(null);
  if (going !== led) {
    setLed(going);
    if (going?.factor !== undefined) setOpen(going.factor);
  }
  return [open, setOpen] as const;
}

function Lead({ factors: { graph, mayEdit } }: { readonly factors: Factors }) {
  const guesses = graph.nodes.some(({ confidence }) => confidence === 'hypothesis');
  if (graph.nodes.length === 0) return <p className={styles.lead}>{mayEdit ? words.empty : words.emptyToRead}</p>;
  return (
    <p className={styles.lead}>
      {words.came(graph.nodes.length)} {guesses && <span>{words.dashed}</span>}
    </p>
  );
}

/** What was just done here, and a way back, in place. */
function UndoNote({ factors: { said } }: { readonly factors: Factors }) {
  const { undo } = useAdditions();
  if (said === null || !undo) return null;
  return (
    <p className={undoLine.line}>
      {said}
      <button type="button" onClick={undo}>
        {words.undo}
      </button>
    </p>
  );
}

/** Back to where the factor was opened. */
function focusOn(part: HTMLElement | null, id: string | null): void {
  const opener = [...(part?.querySelectorAll<HTMLElement>('[data-factor]') ?? [])].find(
    ({ dataset }) => dataset.factor === id,
  );
  opener?.focus();
}
