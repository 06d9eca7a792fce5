import type { TimelineEvent } from '#contract';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { addingWords } from '../words/adding';
import form from './form.module.css';
import { isSure, lineCounts } from './pasted';
import { PastedLines } from './pasted-lines';
import { PastedPeople } from './pasted-people';
import { PastedQuestions } from './pasted-questions';
import { PastedRest } from './pasted-rest';
import { PastedSource } from './pasted-source';
import styles from './paste-transcript.module.css';
import { useAdding } from './use-adding';
import { usePasted } from './use-pasted';
import type { PastedKeeper } from './use-pasted';

type PasteTranscriptProps = {
  /** Where the incident begins; ISO 8601, UTC. */
  readonly day: string;
  /** Every event of the timeline, so that nothing is added twice. */
  readonly told: readonly TimelineEvent[];
  readonly onDone: () => void;
};

/** What was pasted beside what was understood, unsure lines first. Nothing is added before one says so. */
export function PasteTranscript({ day, told, onDone }: PasteTranscriptProps) {
  const keeper = usePasted(day, told);
  const { paste: says } = addingWords;
  const { pasted, transcript } = keeper;
  useAdding(keeper, onDone);
  const counts = lineCounts(transcript);
  const empty = pasted.text.trim() === '';
  return (
    <section className={styles.box} aria-label={says.title}>
      <h3 className={form.ask}>{says.ask}</h3>
      <PastedSource keeper={keeper} />
      {!empty && (
        <>
          <p className={styles.counts} role="status">
            {says.counts(counts)} {sureness(keeper)}
          </p>
          <PastedLines keeper={keeper} />
          <PastedPeople keeper={keeper} />
          <PastedRest keeper={keeper} />
          <PastedQuestions keeper={keeper} />
        </>
      )}
      <Foot {...{ keeper, empty, onDone }} />
    </section>
  );
}

function sureness({ transcript: { events } }: PastedKeeper): string {
  const { paste: says } = addingWords;
  if (events.length === 0) return says.nothing;
  const unsure = events.filter((line) => !isSure(line)).length;
  return unsure === 0 ? says.allSure : says.unsure(unsure);
}

type FootProps = { readonly keeper: PastedKeeper; readonly empty: boolean; readonly onDone: () => void };

function Foot({ keeper, empty, onDone }: FootProps) {
  const { unsaved } = useAdditions();
  const { paste: says } = addingWords;
  const { pasted, events, fresh, type, forget } = keeper;
  if (pasted.adding)
    return (
      <div className={styles.foot}>
        <p className={form.hint} role="status">
          {says.adding(Math.max(0, events.length - fresh.length - unsaved), events.length)} {says.addingHint}
        </p>
        <progress max={events.length} value={events.length - fresh.length - unsaved} aria-label={says.title} />
      </div>
    );
  const already = events.length - fresh.length;
  return (
    <div className={styles.foot}>
      <p className={form.hint}>{already > 0 ? says.already(already) : says.hint}</p>
      {!empty && (
        <Button
          appearance="subtle"
          onClick={() => {
            forget();
            onDone();
          }}
        >
          {says.startOver}
        </Button>
      )}
      <Button appearance="subtle" onClick={onDone}>
        {says.close}
      </Button>
      {fresh.length > 0 && (
        <Button appearance="primary" onClick={() => type({ adding: true })}>
          {says.add(fresh.length)}
        </Button>
      )}
    </div>
  );
}
