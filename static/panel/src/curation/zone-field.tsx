import { useId } from 'react';
import { useSurface } from '../surface';
import { addingWords } from '../words/adding';
import styles from './form.module.css';

type ZoneFieldProps = {
  readonly label: string;
  readonly zone: string;
  readonly onZone: (zone: string) => void;
  readonly fault?: string | null;
  readonly hint?: string;
};

/** Any zone of the world by its name; UTC and the reader's own come first. */
export function ZoneField({ label, zone, onZone, fault = null, hint }: ZoneFieldProps) {
  const { clock } = useSurface();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        list={`${id}-zones`}
        value={zone}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault || hint ? `${id}-help` : undefined}
        onChange={(event) => onZone(event.target.value)}
      />
      <datalist id={`${id}-zones`}>
        <option value="UTC">UTC</option>
        {clock.zone !== 'UTC' && <option value={clock.zone}>{addingWords.byHand.zoneReader(clock.zone)}</option>}
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {(fault ?? hint) && (
        <p id={`${id}-help`} className={fault ? styles.fault : styles.hint}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}
