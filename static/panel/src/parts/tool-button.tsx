import { Icon } from './icon';
import type { IconName } from './icon';
import styles from './tool-row.module.css';

type ToolButtonProps = {
  readonly name: string;
  readonly icon: IconName;
  readonly look?: 'outlined' | 'plain' | 'icon';
  /** What it opens is open. */
  readonly open?: boolean;
  /** What it sets is in force, open or not. */
  readonly on?: boolean;
  readonly tool?: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

/** A button of the tool row. Where there is little room, its name is only read out. */
export function ToolButton({ name, icon, look = 'plain', open, on, tool, keys, disabled, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.tool} ${styles[look]} ${open || on ? styles.on : ''}`}
      title={keys ? `${name} (${keys})` : name}
      aria-label={name}
      aria-expanded={open}
      aria-keyshortcuts={keys}
      data-tool={tool}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {look !== 'icon' && <span className={styles.name}>{name}</span>}
    </button>
  );
}
