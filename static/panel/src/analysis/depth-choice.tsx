import { depths, reviewForms } from '#contract';
import type { DepthProposal } from '#core/analysis/depth';
import type { Manner } from '#core/analysis/guide';
import { analysisWords } from '../words/analysis';
import styles from './depth-choice.module.css';
import { OneOf } from './one-of';

const words = analysisWords.depth;

type DepthChoiceProps = {
  readonly proposal: DepthProposal;
  readonly manner: Manner;
  readonly onChoose: (manner: Manner) => void;
  /** What stands above names it already. */
  readonly quiet?: boolean;
};

/** How deep a review goes and what it is about: proposed with its reasons, chosen by a person. */
export function DepthChoice({ proposal, manner, onChoose, quiet = false }: DepthChoiceProps) {
  const { depth, form } = manner;
  return (
    <div className={styles.choice}>
      <OneOf
        quiet={quiet}
        label={words.change}
        options={depths.map((value) => ({ value, name: words.names[value] }))}
        chosen={depth}
        onChoose={(chosen) => onChoose({ depth: chosen, form })}
      />
      <p className={styles.why}>{words.hints[depth]}</p>
      <p className={styles.why} data-proposal={proposal.depth}>
        {words.suggests(
          words.names[proposal.depth],
          proposal.because.map(({ says }) => says),
        )}
      </p>
      <OneOf
        label={words.form}
        options={reviewForms.map((value) => ({ value, name: words.forms[value] }))}
        chosen={form}
        onChoose={(chosen) => onChoose({ depth, form: chosen })}
      />
      <details className={styles.looked}>
        <summary>{words.looked}</summary>
        <dl>
          {proposal.signals.map(({ id, state, says }) => (
            <div key={id}>
              <dt>{says}</dt>
              <dd>{words.states[state]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
