import { severities } from '#contract';
import type { Severity } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { useAdditions } from '../additions-keeper';
import { sideWords } from '../words/picture';
import styles from './side-column.module.css';

/** How bad it was, a false alarm and a near miss among it; what a rule proposes can be said otherwise. */
export function SeverityPart({ life }: { readonly life: Lifecycle }) {
  const { mayEdit, make, nameOf, severity: said } = useAdditions();
  const { standing, proposal } = life.severity;
  const say = (value: string): void => {
    const severity = severities.find((one) => one === value) ?? null;
    const body = severity && { severity };
    const words = severity ? sideWords.severities[severity] : sideWords.severityUnknown;
    make([{ id: 'severity', about: 'severity', eventId: null, issueId: null, body }], sideWords.severitySet(words));
  };
  const why =
    life.severity.said && said
      ? sideWords.severitySaid(nameOf(said.by))
      : proposal && sideWords.severityBy[proposal.rule];
  return (
    <section>
      <h3 id="side-severity">{sideWords.severity}</h3>
      {mayEdit ? (
        <div className={styles.field}>
          <select aria-labelledby="side-severity" value={standing ?? ''} onChange={(event) => say(event.target.value)}>
            <option value="">{life.severity.said ? sideWords.severityBack : sideWords.severityUnknown}</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {sideWords.severities[severity]}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p>{nameOfSeverity(standing)}</p>
      )}
      {why && <p className={styles.second}>{why}</p>}
    </section>
  );
}

const nameOfSeverity = (severity: Severity | null): string =>
  severity ? sideWords.severities[severity] : sideWords.severityUnknown;
