import { factorWords as words } from '../words/factors';
import styles from './look-switch.module.css';
import { looks } from './use-look';
import type { Look } from './use-look';

const signs: Readonly<Record<Look, string>> = {
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.05M2.5 8v.05M2.5 12v.05',
  network:
    'M3.5 8a1.5 1.5 0 1 0 0-.01M12.5 3.5a1.5 1.5 0 1 0 0-.01M12.5 12.5a1.5 1.5 0 1 0 0-.01M5 7.25 11 4.25M5 8.75l6 3',
  fishbone: 'M1.75 8h12.5M4.5 8l-2-4.25M8.5 8l-2-4.25M12.5 8l-2-4.25M4.5 8l-2 4.25M8.5 8l-2 4.25M12.5 8l-2 4.25',
};

type LookSwitchProps = { readonly look: Look; readonly onLook: (look: Look) => void };

/** Three looks at one thing. */
export function LookSwitch({ look, onLook }: LookSwitchProps) {
  return (
    <div className={styles.looks} role="group" aria-label={words.looks.label}>
      {looks.map((one) => (
        <button key={one} type="button" aria-pressed={one === look} onClick={() => onLook(one)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={signs[one]} />
          </svg>
          {words.looks[one]}
        </button>
      ))}
    </div>
  );
}
