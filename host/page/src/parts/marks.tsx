import Avatar from '@atlaskit/avatar';
import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import type { CategoryKey, PriorityWire, StatusWire, UserWire } from '../api/wire';
import styles from './marks.module.css';

const appearances: Record<CategoryKey, ThemeAppearance> = {
  undefined: 'default',
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
};
export const appearanceOf = (status: StatusWire): ThemeAppearance =>
  appearances[status.statusCategory.key] ?? 'default';

export function StatusLozenge({ status }: { status: StatusWire }) {
  return <Lozenge appearance={appearanceOf(status)}>{status.name}</Lozenge>;
}

/** The five shapes of Jira's default scheme, by order; any other name gets the medium one. */
const shapes: Record<string, { d: string; color: string }> = {
  highest: { d: 'M3 9.5 8 5l5 4.5M3 13 8 8.5l5 4.5', color: 'danger' },
  high: { d: 'M3 10.5 8 6l5 4.5', color: 'danger' },
  medium: { d: 'M3 6.5h10M3 9.75h10', color: 'warning' },
  low: { d: 'M3 6l5 4.5L13 6', color: 'information' },
  lowest: { d: 'M3 3.5 8 8l5-4.5M3 7l5 4.5L13 7', color: 'information' },
};

/** @param decorative true where the priority's name is already said beside it */
export function PriorityIcon({ priority, decorative = false }: { priority: PriorityWire; decorative?: boolean }) {
  const shape = shapes[priority.name.toLowerCase()] ?? { d: 'M3 6.5h10M3 9.75h10', color: 'warning' };
  return (
    <svg
      className={styles.priority}
      data-color={shape.color}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': `Priority ${priority.name}` })}
    >
      <path
        d={shape.d}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Person({ user, none = 'Unassigned' }: { user: UserWire | null | undefined; none?: string }) {
  return (
    <span className={styles.person}>
      <PersonAvatar user={user} />
      <span className={user ? undefined : styles.none}>{user?.displayName ?? none}</span>
    </span>
  );
}

/** Decorative: the name stands beside it, or the parent names it. */
export function PersonAvatar({
  user,
  size = 'small',
}: {
  user: UserWire | null | undefined;
  size?: 'xsmall' | 'small' | 'medium';
}) {
  if (!user) return <Avatar size={size} appearance="circle" />;
  const hue = [...user.accountId].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 6, 7) % 6;
  return (
    <span className={styles.avatar} data-size={size} data-hue={hue} aria-hidden="true">
      {initials(user.displayName)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [words[0], last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
