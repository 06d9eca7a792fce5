import type { Tool } from '../timeline/tool';
import type { ViewKeeper } from '../timeline/use-view';
import { isFiltering } from '../timeline/view';
import { readingWords } from '../words';
import { Icon } from './icon';
import { ToolButton } from './tool-button';
import styles from './tool-row.module.css';

type ToolRowProps = ViewKeeper & {
  readonly open: Tool | null;
  /** For one who may edit: adding. */
  readonly mayEdit: boolean;
  readonly onTool: (tool: Tool) => void;
};

/** Add to the story, or change how it is told. */
export function ToolRow({ view, change, open, mayEdit, onTool }: ToolRowProps) {
  const tool = (id: Tool) => ({ tool: id, open: open === id, onClick: () => onTool(id) });
  return (
    <div className={styles.tools} role="toolbar" aria-label={readingWords.tools}>
      {mayEdit && (
        <>
          <ToolButton {...tool('addEvent')} name={readingWords.addEvent} icon="plus" look="outlined" />
          <ToolButton {...tool('transcript')} name={readingWords.transcript} icon="clipboard" />
          <span className={styles.line} />
        </>
      )}
      <ToolButton {...tool('filter')} name={readingWords.filter} icon="filter" on={isFiltering(view)} keys="F" />
      <ToolButton {...tool('knownAt')} name={readingWords.knownAt} icon="history" on={view.knownAt !== null} keys="A" />
      <button
        type="button"
        role="switch"
        aria-checked={view.roles}
        aria-label={readingWords.roles}
        title={readingWords.roles}
        className={`${styles.tool} ${styles.plain}`}
        onClick={() => change({ roles: !view.roles })}
      >
        <Icon name="people" />
        <span className={styles.name}>{readingWords.roles}</span>
        <span className={styles.switch} />
      </button>
      <span className={styles.space} />
      <ToolButton
        {...tool('search')}
        name={readingWords.search}
        icon="search"
        look="icon"
        on={view.query !== ''}
        keys="/"
      />
    </div>
  );
}
