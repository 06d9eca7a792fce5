import { type SortColumn, sortColumns, type Sorting } from '#core/follow-ups/after/sorted';
import { Icon } from '../parts/icon';
import { inJiraWords as words } from '../words/in-jira';
import styles from './table.module.css';

type TableHeadProps = {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Null where nothing can be changed: then nothing can be selected. */
  readonly all: { readonly selected: 'none' | 'some' | 'all'; readonly toggle: () => void } | null;
};

/** The columns, each a button that sorts by it. Roles are said, since the table is laid out as a list where it is narrow. */
export function TableHead({ sorting, onSort, all }: TableHeadProps) {
  const sort = (by: SortColumn): void => onSort({ by, descending: sorting.by === by && !sorting.descending });
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.heads}>
        {all && (
          <div role="columnheader" data-column="pick">
            <input
              type="checkbox"
              aria-label={words.pickAll}
              checked={all.selected === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = all.selected === 'some';
              }}
              onChange={all.toggle}
            />
          </div>
        )}
        {sortColumns.map((by) => (
          <div
            key={by}
            role="columnheader"
            aria-sort={sorting.by === by ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" className={styles.sort} onClick={() => sort(by)}>
              {words.columns[by]}
              {sorting.by === by && <Icon name="chevron" className={sorting.descending ? styles.down : styles.up} />}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
