import { useState, type DragEvent } from 'react';
import { cardType } from '../parts/card-type';
import { BoardCard } from './board-card';
import styles from './board.module.css';
import type { Column } from './columns';

interface Properties {
  columns: readonly Column[];
  move(key: string, column: Column): void;
}

/** Columns with cards; a card is dragged to another column, or sent there by its menu. */
export function BoardColumns({ columns, move }: Properties) {
  return (
    <div className={styles.columns} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(240px, 1fr))` }}>
      {columns.map((column) => (
        <OneColumn key={column.name} column={column} columns={columns} move={move} />
      ))}
    </div>
  );
}

function OneColumn({ column, columns, move }: Properties & { column: Column }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    setOver(false);
    const key = event.dataTransfer.getData(cardType);
    if (key === '' || column.issues.some((issue) => issue.key === key)) return;
    event.preventDefault();
    move(key, column);
  };
  return (
    <section
      className={styles.column}
      data-over={over}
      aria-label={column.name}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(cardType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={drop}
    >
      <h2 className={styles.columnName}>
        {column.name} <span className={styles.count}>{column.issues.length}</span>
      </h2>
      <ul className={styles.cards}>
        {column.issues.map((issue) => (
          <BoardCard
            key={issue.id}
            issue={issue}
            others={columns.filter((each) => each !== column && each.statuses.length > 0)}
            move={(to) => move(issue.key, to)}
          />
        ))}
      </ul>
    </section>
  );
}
