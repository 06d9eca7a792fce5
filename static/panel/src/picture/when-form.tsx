import { useState } from 'react';
import type { MarkName, MarkWord } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { isKnown } from '#core/lifecycle/standing-marks';
import { CheckedField } from '../checking/checked-field';
import { Action } from '../parts/action';
import type { ClockFace } from '../time/clock-face';
import { fromWallTime, toWallTime } from '../time/wall-time';
import { markWords } from '../words/picture';
import styles from './mark-editor.module.css';

type WhenFormProps = {
  readonly mark: MarkName;
  readonly life: Lifecycle;
  readonly clock: ClockFace;
  readonly onSay: (body: MarkWord, at: string) => void;
};

/** When a mark was, typed in UTC or the reader's own zone, and what tells it. */
export function WhenForm({ mark, life, clock, onSay }: WhenFormProps) {
  const standing = life.marks[mark];
  const first = isKnown(standing) ? standing.at : (life.span?.[mark === 'impactStart' ? 'from' : 'to'] ?? '');
  const [zone, setZone] = useState('UTC');
  const [typed, setTyped] = useState(first === '' ? '' : toWallTime(first, 'UTC'));
  const [reason, setReason] = useState(standing.state === 'said' ? (standing.reason ?? '') : '');
  const at = fromWallTime(typed, zone);
  const inZone = (next: string): void => {
    if (at !== null) setTyped(toWallTime(at, next));
    setZone(next);
  };
  const submit = (): void => {
    if (at !== null) onSay({ at, ...(reason.trim() && { reason: reason.trim() }) }, at);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        {markWords.date}
        <input type="datetime-local" step={1} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <label>
        {markWords.zone}
        <select value={zone} onChange={(event) => inZone(event.target.value)}>
          <option>UTC</option>
          {clock.zone !== 'UTC' && <option>{clock.zone}</option>}
        </select>
      </label>
      <div className={styles.wide}>
        <CheckedField
          place="timeline"
          of={`mark:${mark}`}
          label={markWords.reason}
          value={reason}
          maxLength={200}
          placeholder={markWords.reasonHint}
          onType={setReason}
        />
      </div>
      <Action onClick={submit} isDisabled={at === null}>
        {markWords.save}
      </Action>
    </form>
  );
}
