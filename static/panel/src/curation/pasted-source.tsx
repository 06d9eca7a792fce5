import { useId, useState } from 'react';
import { CheckedField } from '../checking/checked-field';
import { addingWords } from '../words/adding';
import { TimeField } from './event-times';
import form from './form.module.css';
import styles from './paste-transcript.module.css';
import { TextField } from './text-field';
import type { PastedKeeper } from './use-pasted';
import { isZone } from './wall-time';
import { ZoneField } from './zone-field';

/** The text, from the clipboard or a file, and the date and zone for what it does not say. */
export function PastedSource({ keeper: { pasted, type, transcript } }: { readonly keeper: PastedKeeper }) {
  const { paste: says, byHand } = addingWords;
  const empty = pasted.text.trim() === '';
  const { dateFrom, zoneFrom } = transcript;
  return (
    <>
      <div className={empty ? undefined : styles.small}>
        <TextField
          label={says.label}
          value={pasted.text}
          onType={(text) => type({ text, adding: false })}
          lines
          autoFocus={empty}
        />
      </div>
      {empty ? (
        <FileField onText={(text, origin) => type({ text, origin, adding: false })} />
      ) : (
        <div className={form.times}>
          <div>
            <TimeField kind="date" label={says.date} value={pasted.date} onType={(date) => type({ date })} />
            {dateFrom === 'text' && <p className={form.note}>{says.dateFromText}</p>}
          </div>
          <ZoneField
            label={says.zone}
            zone={pasted.zone}
            onZone={(zone) => type({ zone })}
            fault={isZone(pasted.zone) ? null : byHand.zoneUnknown}
            {...(zoneFrom === 'text' && { hint: says.zoneFromText })}
          />
          <CheckedField
            place="timeline"
            of="pasted:origin"
            label={says.origin}
            hint={says.originHint}
            value={pasted.origin}
            onType={(origin) => type({ origin })}
          />
        </div>
      )}
    </>
  );
}

function FileField({ onText }: { readonly onText: (text: string, name: string) => void }) {
  const { paste: says } = addingWords;
  const id = useId();
  const [unread, setUnread] = useState(false);
  const read = async (file: File): Promise<void> => {
    try {
      onText(await file.text(), file.name);
    } catch {
      setUnread(true);
    }
  };
  return (
    <div className={form.field}>
      <label htmlFor={id} className={form.label}>
        {says.file}
      </label>
      <input
        id={id}
        className={form.input}
        type="file"
        accept=".txt,.log,.md,.csv,.tsv,.json,.jsonl,text/*,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void read(file);
        }}
      />
      {unread && <p className={form.fault}>{says.fileUnread}</p>}
    </div>
  );
}
