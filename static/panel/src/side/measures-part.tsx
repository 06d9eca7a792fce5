import type { TimelineEvent } from '#contract';
import { measureNames } from '#core/lifecycle/measures';
import type { Measure, MeasureEnd } from '#core/lifecycle/measures';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import type { ClockFace } from '../time/clock-face';
import { between } from '../time/between';
import { pictureWords, sideWords } from '../words/picture';
import styles from './side-column.module.css';

type MeasuresPartProps = {
  readonly events: readonly TimelineEvent[];
  readonly life: Lifecycle;
  readonly clock: ClockFace;
};

/** The four times, each with both ends and what tells them; or why there is none. */
export function MeasuresPart({ events, life, clock }: MeasuresPartProps) {
  const issueOf = (id: string | null): string | null =>
    id === null ? null : (events.find((event) => event.id === id)?.source.issue ?? null);
  return (
    <section>
      <h3>{sideWords.measures}</h3>
      <dl className={styles.measures}>
        {measureNames.map((name) => {
          const measure = life.measures[name];
          return (
            <div key={name} className={styles.measure}>
              <dt className={measure.state === 'measured' ? '' : styles.none}>{figure(measure)}</dt>
              <dd>
                {sideWords.measure[name]}
                <p className={styles.second}>{detail(measure, clock, issueOf)}</p>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function figure(measure: Measure): string {
  if (measure.state === 'measured') return between(measure.from.at, measure.to.at);
  return measure.state === 'invalid' ? sideWords.invalid : sideWords.none;
}

function detail(measure: Measure, clock: ClockFace, issueOf: (id: string | null) => string | null): string {
  if (measure.state === 'measured') {
    return sideWords.ends(clock.utc(measure.from.at), clock.utc(measure.to.at), told(measure.to, issueOf));
  }
  if (measure.state === 'invalid') {
    return sideWords.endsBefore(clock.exactUtc(measure.from.at), clock.exactUtc(measure.to.at));
  }
  if (measure.why === 'unknown') return sideWords.unknownMark(measure.mark);
  return measure.why === 'said' ? sideWords.saidNone(measure.mark, measure.reason) : sideWords.noTime[measure.why];
}

function told({ rule, eventId }: MeasureEnd, issueOf: (id: string | null) => string | null): string {
  const issue = issueOf(eventId);
  const how = rule === null ? sideWords.byPerson : pictureWords.rules[rule];
  return issue && rule !== null ? `${how} in ${issue}` : how;
}
