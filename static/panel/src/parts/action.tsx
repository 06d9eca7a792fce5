import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import styles from './action.module.css';
import { usePainted } from './after-paint';

const Button = lazy(async () => ({ default: (await import('./button').catch(nothing))?.Button ?? Plain }));

type ActionProps = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly appearance?: 'default' | 'subtle';
  readonly spacing?: 'default' | 'compact';
  readonly iconBefore?: () => ReactNode;
};

/**
 * Atlaskit's Button in places of the first paint. Its code (25 KiB) comes after that paint; until then, and where it
 * cannot be fetched, a plain button of the same size does the same.
 */
export function Action(props: ActionProps) {
  const painted = usePainted();
  if (!painted) return <Plain {...props} />;
  return (
    <Suspense fallback={<Plain {...props} />}>
      <Button {...props} />
    </Suspense>
  );
}

function Plain({ children, onClick, isDisabled, appearance, spacing, iconBefore: Before }: ActionProps) {
  const look = `${styles.plain} ${styles[appearance ?? 'default']} ${spacing === 'compact' ? styles.compact : ''}`;
  return (
    <button type="button" className={look} disabled={isDisabled} onClick={onClick}>
      {Before && <Before />}
      {children}
    </button>
  );
}

function nothing(): null {
  return null;
}
