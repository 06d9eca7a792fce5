import icon from '../parts/icon.module.css';

/** A check mark in a circle. Not among the panel's other icons: those come with the first rows. */
export function MetIcon() {
  return (
    <svg className={icon.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM5.25 8.25l2 2L11 6.25" />
    </svg>
  );
}
