import { useEffect, useRef } from 'react';
import { stages } from '#contract';
import { ToolButton } from '../parts/tool-button';
import tools from '../parts/tool-row.module.css';
import { ideaWords as words } from '../words/ideas';
import styles from './ideas-tools.module.css';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';

type IdeasToolsProps = {
  readonly ideas: Ideas;
  readonly opened: OpenIdea;
  readonly filtering: { readonly open: boolean; readonly on: boolean };
  readonly onAdd: () => void;
  readonly onFilter: () => void;
};

/** Add an idea, show some of them; and what nothing addresses yet. */
export function IdeasTools({ ideas, opened, filtering, onAdd, onFilter }: IdeasToolsProps) {
  const tool = useReturn(ideas, opened);
  return (
    <div className={styles.tools}>
      <div ref={tool} className={tools.tools} role="toolbar" aria-label={words.tools}>
        {ideas.mayEdit && <ToolButton name={words.add} icon="plus" look="outlined" onClick={onAdd} />}
        <ToolButton name={words.filter} icon="filter" open={filtering.open} on={filtering.on} onClick={onFilter} />
      </div>
      <p className={styles.silent}>{silent(ideas)}</p>
    </div>
  );
}

/** The focus is here again when what it was in is gone: an idea that never said anything, or was taken away. */
function useReturn({ additionOf }: Ideas, { arrived }: OpenIdea) {
  const tool = useRef<HTMLDivElement>(null);
  const isGone = arrived !== null && !arrived.opened && !additionOf(arrived.id)?.body;
  useEffect(() => {
    if (isGone) tool.current?.querySelector('button')?.focus();
  }, [isGone, arrived]);
  return tool;
}

/** Stages of an incident's life that neither an idea nor a commitment is for (S0-43). */
function silent({ groups: { ideas, committed, inJira } }: Ideas): string {
  const some = [...ideas, ...committed, ...inJira].map(({ idea }) => idea.stage);
  if (some.length === 0) return '';
  const left = stages.filter((stage) => !some.includes(stage));
  if (left.length === stages.length) return words.noStages;
  return left.length === 0 ? '' : words.nothingAddresses(left);
}
