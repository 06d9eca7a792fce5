import type { MouseEvent, ReactNode } from 'react';
import { useSurface } from '../surface';

type JiraLinkProps = {
  readonly href: string;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
  readonly label?: string;
  readonly children: ReactNode;
};

/**
 * A link out of the panel's frame. A plain click goes where Jira is (the frame itself may not navigate it); with a
 * modifier or the middle button the browser opens a new tab as everywhere.
 */
export function JiraLink({ href, className, tabIndex, label, children }: JiraLinkProps) {
  const { navigate } = useSurface();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a href={href} target="_blank" rel="noreferrer" {...{ className, tabIndex }} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
