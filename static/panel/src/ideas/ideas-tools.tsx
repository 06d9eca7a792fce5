import { stages } from '#contract';
import { ToolButton } from '../parts/tool-button';
import tools from '../parts/tool-row.module.css';
import { ideaWords as words } from '../words/ideas';
import styles from './ideas-tools.module.css';
import type { Ideas } from './use-ideas';

type IdeasToolsProps = {
  readonly ideas: Ideas;
  readonly filtering: { readonly open: boolean; readonly on: boolean };
  readonly onAdd: () => void;
  readonly onFilter: () => void;
};

/** Add an idea, show some of them; and what nothing addresses yet. */
export function IdeasTools({ ideas, filtering, onAdd, onFilter }: IdeasToolsProps) {
  return (
    <div className={styles.tools}>
      <div className={tools.tools} role="toolbar" aria-label={words.tools}>
        {ideas.mayEdit && <ToolButton name={words.add} icon="plus" look="outlined" onClick={onAdd} />}
        <ToolButton name={words.filter} icon="filter" open={filtering.open} on={filtering.on} onClick={onFilter} />
      </div>
      <p className={styles.silent}>{silent(ideas)}</p>
    </div>
  );
}

/** Stages of an incident's life that neither an idea nor a commitment is for (S0-43). */
function silent({ groups: { ideas, committed, inJira } }: Ideas): string {
  const some = [...ideas, ...committed, ...inJira].map(({ idea }) => idea.stage);
  if (some.length === 0) return '';
  const left = stages.filter((stage) => !some.includes(stage));
  if (left.length === stages.length) return words.noStages;
  return left.length === 0 ? '' : words.nothingAddresses(left);
}
