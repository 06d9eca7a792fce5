import type { ReactNode } from 'react';
import type { Addition, Decision } from '#contract';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { curationWords } from '../words/curation';
import styles from './decision-card.module.css';

type DecisionCardProps = {
  readonly decision: Addition<'decision'>;
  /** When it was decided; ISO 8601, UTC. */
  readonly at: string;
  readonly onAdd?: (() => void) | undefined;
  /** Who wrote it and what can be done with it. */
  readonly foot: ReactNode;
};

/** A decision as it stood when it was made; what was learned later lies apart, sunken behind a dashed edge. */
export function DecisionCard({ decision: { body }, at, onAdd, foot }: DecisionCardProps) {
  const { clock } = useSurface();
  const { decision: says } = curationWords;
  if (!body) return null;
  return (
    <section className={styles.card} aria-label={says.title} data-addition="decision">
      <div className={styles.two}>
        <div className={styles.then}>
          <Heading title={says.knownThen} aside={says.atThen(clock.utc(at))} />
          {body.knownThen.length > 0 ? <Lines lines={body.knownThen} /> : <StillOpen onAdd={onAdd} />}
        </div>
        <div className={styles.later}>
          <Heading title={says.learnedLater} />
          {body.learnedLater.length > 0 ? (
            <Lines lines={body.learnedLater} />
          ) : (
            <p className={styles.none}>{says.nothingYet}</p>
          )}
        </div>
      </div>
      {(body.options.length > 0 || body.sensible) && (
        <div className={`${styles.two} ${styles.why}`}>
          {body.options.length > 0 && <Options options={body.options} />}
          {body.sensible && (
            <div className={styles.cell}>
              <Heading title={says.sensible} />
              <p className={styles.text}>{body.sensible}</p>
            </div>
          )}
        </div>
      )}
      <div className={styles.foot}>{foot}</div>
    </section>
  );
}

function Heading({ title, aside }: { readonly title: string; readonly aside?: string }) {
  return (
    <div className={styles.heading}>
      <h3>{title}</h3>
      {aside && <span>{aside}</span>}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** A card that lacks what was known then is judged by what came later: it says so, and lets one mend it. */
function StillOpen({ onAdd }: { readonly onAdd: (() => void) | undefined }) {
  const { decision: says } = curationWords;
  return (
    <div className={styles.open}>
      <p>
        <Icon name="alert" />
        <span>{says.knownThenMissing}</span>
      </p>
      {onAdd && (
        <button type="button" onClick={onAdd}>
          {says.addKnownThen}
        </button>
      )}
    </div>
  );
}

function Options({ options }: { readonly options: Decision['options'] }) {
  const { decision: says } = curationWords;
  return (
    <div className={styles.cell}>
      <Heading title={says.options} />
      <ul className={styles.options}>
        {options.map(({ text, note, chosen }, index) => (
          <li key={index} data-chosen={chosen}>
            {chosen ? <Icon name="check" /> : <span className={styles.ring} aria-hidden="true" />}
            <span>
              {text}
              {chosen && <span className={styles.hidden}>{` (${says.chosen})`}</span>}
              {note && <small>{note}</small>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
