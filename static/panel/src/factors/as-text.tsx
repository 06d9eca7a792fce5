import { factorTree, type FactorBranch } from '#core/factors/factor-tree';
import { factorWords as words } from '../words/factors';
import styles from './as-text.module.css';
import type { Factors } from './use-factors';

/** The network as nested lists: under each factor what led to it. */
export function AsText({ id, factors }: { readonly id: string; readonly factors: Factors }) {
  const { toImpact, apart } = factorTree(factors.graph);
  const { text: says } = words;
  return (
    <div id={id} className={styles.text}>
      <Part title={`${says.led}: ${factors.impact}`} branches={toImpact} />
      <Part title={says.apart} branches={apart} />
    </div>
  );
}

function Part({ title, branches }: { readonly title: string; readonly branches: readonly FactorBranch[] }) {
  if (branches.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Branches branches={branches} />
    </>
  );
}

function Branches({ branches }: { readonly branches: readonly FactorBranch[] }) {
  return (
    <ul>
      {branches.map(({ node, ledBy, toldAbove }) => (
        <li key={node.id} data-told={node.id}>
          {node.factor.statement}
          <span>{toldAbove ? ` (${words.text.above})` : ` ${factsOf(node)}`}</span>
          {ledBy.length > 0 && <Branches branches={ledBy} />}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ factor, confidence }: FactorBranch['node']): string {
  const { supports, speaksAgainst } = factor;
  const facts = [
    words.kindOf(factor),
    words.confidences[confidence],
    words.text.evidence(supports.length, speaksAgainst.length),
  ];
  return `(${facts.join(', ')})`;
}
