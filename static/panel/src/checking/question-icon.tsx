import icon from '../parts/icon.module.css';

/** A speech bubble that asks. Not among the panel's other icons: those come with the first rows. */
export function QuestionIcon() {
  return (
    <svg className={icon.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.3 2.8h11.4v8.4H8.6L5.6 13.7v-2.5H2.3ZM6.6 5.8a1.45 1.45 0 1 1 2.1 1.3c-.5.2-.7.5-.7 1M8 9.6v.05" />
    </svg>
  );
}
