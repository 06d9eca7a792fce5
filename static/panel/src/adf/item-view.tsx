import { attribute } from '#core/adf/node';
import type { AdfNode } from '#core/adf/node';
import hidden from '../parts/hidden.module.css';
import { Icon } from '../parts/icon';
import { adfWords } from '../words/adf';
import styles from './adf.module.css';
import type { Inside } from './inline-view';

/** An item of a list; one of tasks says whether it is done, one of decisions that it is one. */
export function ItemView({ node, inside }: { readonly node: AdfNode; readonly inside: Inside }) {
  if (node.type === 'listItem') return <li>{inside(node)}</li>;
  const decision = node.type === 'decisionItem';
  const done = attribute(node, 'state') === 'DONE';
  const words = decision ? adfWords.decided : done ? adfWords.done : adfWords.open;
  return (
    <li>
      {decision || done ? <Icon name={decision ? 'diamond' : 'check'} /> : <span className={styles.box} />}
      <div>
        <span className={hidden.hidden}>{words}</span>
        {inside(node)}
      </div>
    </li>
  );
}
