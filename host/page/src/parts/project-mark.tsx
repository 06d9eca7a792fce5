import type { ProjectWire } from '../api/wire';
import styles from './project-mark.module.css';

/** A project's picture: the first letter of its key on a colour of its own. */
export function ProjectMark({ project, size = 16 }: { project: Pick<ProjectWire, 'key'>; size?: 16 | 24 | 32 }) {
  const hue = [...project.key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
  return (
    <span className={styles.mark} data-size={size} data-hue={hue} aria-hidden="true">
      {project.key.slice(0, 1)}
    </span>
  );
}
