import { useId } from 'react';
import { useSurface } from '../surface';
import { addingWords } from '../words/adding';
import { Choices } from './choices';
import { endOf, startOf } from './event-words';
import type { EventWords } from './event-words';
import form from './form.module.css';
import { isZone } from './wall-time';
import { ZoneField } from './zone-field';

type EventTimesProps = {
  readonly words: EventWords;
  readonly type: (change: Partial<EventWords>) => void;
  /** It was asked to be kept: what is missing is said. */
  readonly asked: boolean;
};

/** When it happened, to the second, in any zone, with what that is in UTC and for the reader. */
export function EventTimes({ words, type, asked }: EventTimesProps) {
  const { byHand: says } = addingWords;
  const start = startOf(words);
  const end = endOf(words);
  return (
    <>
      <div className={form.times}>
        <TimeField kind="date" label={says.date} value={words.date} onType={(date) => type({ date })} />
        <TimeField kind="time" label={says.time} value={words.time} onType={(time) => type({ time })} />
        <ZoneField
          label={says.zone}
          zone={words.zone}
          onZone={(zone) => type({ zone })}
          fault={isZone(words.zone) ? null : says.zoneUnknown}
        />
      </div>
      {start && <InOther at={start.at} />}
      {start?.odd === 'skipped' && <p className={form.fault}>{says.skipped(words.zone)}</p>}
      {start?.odd === 'repeated' && (
        <>
          <p className={form.fault}>{says.repeated(words.zone)}</p>
          <Choices
            label={says.which}
            options={[
              { value: 'first', name: says.first },
              { value: 'second', name: says.second },
            ]}
            chosen={words.which}
            onChoose={(which) => type({ which })}
          />
        </>
      )}
      <label className={form.choice}>
        <input type="checkbox" checked={words.lasted} onChange={(event) => type({ lasted: event.target.checked })} />
        {says.ends}
      </label>
      {words.lasted && (
        <div className={form.times}>
          <TimeField
            kind="date"
            label={says.untilDate}
            value={words.untilDate}
            onType={(untilDate) => type({ untilDate })}
          />
          <TimeField
            kind="time"
            label={says.untilTime}
            value={words.untilTime}
            onType={(untilTime) => type({ untilTime })}
          />
        </div>
      )}
      {asked && end === null && <p className={form.fault}>{says.timeMissing}</p>}
      {start && end && end.at < start.at && <p className={form.fault}>{says.endFirst}</p>}
    </>
  );
}

/** The same moment in UTC and in the reader's zone, so that a slip of the zone shows. */
function InOther({ at }: { readonly at: string }) {
  const { clock } = useSurface();
  const local = clock.zone === 'UTC' ? '' : `${clock.exactLocal(at)} ${clock.zoneName(at)}`;
  return <p className={form.note}>{addingWords.byHand.inOther(`${clock.exactUtc(at)} UTC`, local)}</p>;
}

type TimeFieldProps = {
  readonly kind: 'date' | 'time';
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
};

export function TimeField({ kind, label, value, onType }: TimeFieldProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id} className={form.label}>
        {label}
      </label>
      <input
        id={id}
        className={form.input}
        type={kind}
        step={kind === 'time' ? 1 : undefined}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
