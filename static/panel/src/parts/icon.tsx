import styles from './icon.module.css';

/** 16 px, stroke 1.5, round caps: drawn here because Atlaskit's icon package would outweigh all of them before the first row. */
const paths = {
  alert: 'M8 2.2 14.3 13.3H1.7ZM8 6.4v3.2M8 11.4v.1',
  bell: 'M8 2.25a4 4 0 0 0-4 4v2.5L2.75 11.5h10.5L12 8.75v-2.5a4 4 0 0 0-4-4ZM6.5 13.75h3',
  bolt: 'M9.25 1.75 3.5 9h4l-.75 5.25L12.5 7h-4Z',
  bulb: 'M5.75 11c0-1.5-2-2.25-2-4.75a4.25 4.25 0 0 1 8.5 0c0 2.5-2 3.25-2 4.75ZM6.25 13.75h3.5',
  calendar: 'M2.3 3.6h11.4v10.1H2.3ZM2.3 6.8h11.4M5.3 1.9v2.9M10.7 1.9v2.9',
  chart: 'M2.25 2.25v11.5h11.5M4.75 10 7.5 6.75l2 2L13 4.75',
  check: 'M3 8.6 6.4 12 13 4.6',
  chevron: 'M6 3.6 10.4 8 6 12.4',
  clipboard: 'M5.5 3.25H3.25v11h9.5v-11H10.5M5.75 1.75h4.5v3h-4.5Z',
  clock: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 4.6V8l2.4 1.6',
  comment: 'M2.3 3.2h11.4v7.6H7.1L4.1 13.4v-2.6H2.3Z',
  cross: 'M4 4l8 8M12 4l-8 8',
  diamond: 'M8 1.75 14.25 8 8 14.25 1.75 8ZM8 5.5v3M8 10.6v.05',
  download: 'M8 2.25V10M4.75 7 8 10l3.25-3M2.25 10.5v3.25h11.5V10.5',
  edit: 'M10.4 3.2l2.4 2.4-7.3 7.3-3 .6.6-3ZM8.9 4.7l2.4 2.4',
  eye: 'M1.6 8S4 3.6 8 3.6 14.4 8 14.4 8 12 12.4 8 12.4 1.6 8 1.6 8ZM8 9.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z',
  filter: 'M2 4h12M4.5 8h7M6.75 12h2.5',
  flag: 'M3.25 14.25V2.25M3.25 2.75h9.5L10.5 6l2.25 3.25h-9.5',
  handOver: 'M2 5.25h10M9.5 2.75 12 5.25l-2.5 2.5M14 10.75H4M6.5 8.25 4 10.75l2.5 2.5',
  hide: 'M2 2l12 12M6.5 4C7 3.8 7.5 3.75 8 3.75c4 0 6.5 4.25 6.5 4.25s-.75 1.25-2 2.4M4.25 5.1C2.5 6.3 1.5 8 1.5 8S4 12.25 8 12.25c1 0 1.9-.25 2.7-.65',
  history: 'M2.5 3v3.5H6M2.75 6.25A5.75 5.75 0 1 1 2.5 9.5M8 5v3.25l2.25 1.5',
  link: 'M6.8 9.2 9.2 6.8M7.2 4.4l1.5-1.5a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.8 11.6l-1.5 1.5a2.8 2.8 0 0 1-4-4l1.5-1.5',
  lock: 'M3.6 7.3h8.8v6.4H3.6ZM5.4 7.3V5a2.6 2.6 0 0 1 5.2 0v2.3',
  move: 'M2.2 8h8M7.4 5 10.4 8l-3 3M13.4 3.2v9.6',
  offline: 'M2 2l12 12M4.7 6.2A4 4 0 0 0 5 13h6.8M13.5 11.8a3 3 0 0 0-1.7-5A4.2 4.2 0 0 0 7 4.1',
  paperclip: 'M12.9 7.4 7.7 12.6a3.1 3.1 0 0 1-4.4-4.4l5.6-5.6a2 2 0 0 1 2.9 2.9L6.3 11a.9.9 0 0 1-1.3-1.3l4.7-4.7',
  people:
    'M6 7.25a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.75 13.75c0-2.5 1.75-4 4.25-4s4.25 1.5 4.25 4M11 2.75a2.25 2.25 0 0 1 0 4.25M12 10c1.5.5 2.25 1.75 2.25 3.75',
  person: 'M8 7.3a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM3 13.8c0-2.5 2.1-4 5-4s5 1.5 5 4',
  pin: 'M9.75 1.75 14.25 6.25M10.5 2.5 6.5 6.25 3.25 6.75l6 6 .5-3.25L13.5 5.5M6 10 2 14',
  plus: 'M8 2.8v10.4M2.8 8h10.4',
  print: 'M4.5 5.75v-4h7v4M4.5 11.5H2.25V5.75h11.5v5.75H11.5M4.5 9.25h7v5h-7Z',
  priority: 'M3.6 7.4 8 3.4l4.4 4M3.6 12 8 8l4.4 4',
  pulse: 'M1.75 8.5H4.5L6.5 3l3 10 1.75-4.5h3',
  rank: 'M5 13.2V2.8M2.6 5.2 5 2.8l2.4 2.4M11 2.8v10.4M8.6 10.8l2.4 2.4 2.4-2.4',
  refresh: 'M3 8a5 5 0 0 1 8.9-3.1M12.4 2v3.2H9.2M13 8a5 5 0 0 1-8.9 3.1M3.6 14v-3.2h3.2',
  search: 'M7 11.7a4.7 4.7 0 1 0 0-9.4 4.7 4.7 0 0 0 0 9.4ZM10.4 10.4 14 14',
  sprint: 'M2.2 11.4h8.2a3.9 3.9 0 1 0-3.9-3.9M8.4 9.2l2.2 2.2-2.2 2.2',
  tag: 'M2.3 2.3h5.2l6.2 6.2-5.2 5.2-6.2-6.2ZM5.2 5.2v.1',
  text: 'M2.8 4h10.4M2.8 8h10.4M2.8 12h6.4',
  waves:
    'M1.75 6c1.5-2.5 3-2.5 4.25 0s2.75 2.5 4 0 2.75-2.5 4.25 0M1.75 11c1.5-2.5 3-2.5 4.25 0s2.75 2.5 4 0 2.75-2.5 4.25 0',
} as const;

export type IconName = keyof typeof paths;

/** Never alone: the words beside it say the same, so it is hidden from assistive technology. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={className ? `${styles.icon} ${className}` : styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
