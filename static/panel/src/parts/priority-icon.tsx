import styles from './priority-icon.module.css';

/** Jira's own five, by the ids every site is born with; their shapes are known by heart, so they are kept. */
const shapes = {
  '1': { tint: 'highest', path: 'M3.5 12.5 8 8.5l4.5 4M3.5 8 8 4l4.5 4' },
  '2': { tint: 'high', path: 'M3.5 10.2 8 6l4.5 4.2' },
  '3': { tint: 'medium', path: 'M3 6h10M3 10h10' },
  '4': { tint: 'low', path: 'M3.5 6 8 10.2 12.5 6' },
  '5': { tint: 'lowest', path: 'M3.5 4 8 8l4.5-4M3.5 8.5l4.5 4 4.5-4' },
} as const;

const other = { tint: 'none', path: 'M5 8h6' } as const;

/** The shape of a priority; its name stands beside it. */
export function PriorityIcon({ id }: { readonly id: string }) {
  const { tint, path } = isKnown(id) ? shapes[id] : other;
  return (
    <svg className={`${styles.icon} ${styles[tint]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function isKnown(id: string): id is keyof typeof shapes {
  return Object.hasOwn(shapes, id);
}
