import { useSurface } from '../surface';
import { addingWords } from '../words/adding';
import { FieldFrame } from './field-frame';

type ZoneFieldProps = {
  readonly label: string;
  readonly zone: string;
  readonly onZone: (zone: string) => void;
  readonly fault?: string | null;
  readonly hint?: string;
};

/** Any zone of the world by its name; UTC and the reader's own come first. */
export function ZoneField({ label, zone, onZone, fault, hint }: ZoneFieldProps) {
  const { clock } = useSurface();
  return (
    <FieldFrame {...{ label, fault, hint }}>
      {(field) => (
        <>
          <input
            {...field}
            list={`${field.id}-zones`}
            value={zone}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onZone(event.target.value)}
          />
          <datalist id={`${field.id}-zones`}>
            <option value="UTC">UTC</option>
            {clock.zone !== 'UTC' && <option value={clock.zone}>{addingWords.byHand.zoneReader(clock.zone)}</option>}
            {Intl.supportedValuesOf('timeZone').map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FieldFrame>
  );
}
