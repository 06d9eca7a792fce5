import icon from '../parts/icon.module.css';

/** A light bulb. Not among the panel's other icons: those come with the first rows. */
export function IdeaIcon() {
  return (
    <svg className={icon.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.75 11c0-1.5-2-2.25-2-4.75a4.25 4.25 0 0 1 8.5 0c0 2.5-2 3.25-2 4.75ZM6.25 13.75h3.5" />
    </svg>
  );
}
