import Textfield from '@atlaskit/textfield';
import Toggle from '@atlaskit/toggle';
import { useEffect, useId, useState } from 'react';
import type { Conditions } from '../../../conditions';
import { hostClient } from '../api/host-client';
import { useSession } from '../api/session';
import styles from './drawer.module.css';
import { Part, useHostAct } from './part';

type Switch = 'enforceRateLimits' | 'deliverTwice';
type Span = 'searchLagMs' | 'storageQueryLagMs' | 'latencyMs';
const switches: [Switch, string][] = [
  ['enforceRateLimits', 'Rate limits are enforced'],
  ['deliverTwice', 'Queues and triggers deliver twice'],
];
const spans: [Span, string][] = [
  ['searchLagMs', 'Search lags by (ms)'],
  ['storageQueryLagMs', 'Storage queries lag by (ms)'],
  ['latencyMs', 'Every call takes (ms)'],
];

export function ConditionsPart() {
  const { host } = useSession();
  const tell = useHostAct();
  const change = (conditions: Partial<Conditions>) =>
    void tell('The condition was not changed', () => hostClient.setConditions(conditions));
  return (
    <Part title="Conditions">
      {switches.map(([key, label]) => (
        <SwitchSetting key={key} label={label} on={host.conditions[key]} change={(on) => change({ [key]: on })} />
      ))}
      {spans.map(([key, label]) => (
        <SpanSetting key={key} label={label} value={host.conditions[key]} change={(ms) => change({ [key]: ms })} />
      ))}
    </Part>
  );
}

function SwitchSetting({ label, on, change }: { label: string; on: boolean; change(on: boolean): void }) {
  const id = useId();
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <Toggle id={id} isChecked={on} onChange={() => change(!on)} />
    </div>
  );
}

function SpanSetting({ label, value, change }: { label: string; value: number; change(ms: number): void }) {
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const keep = () => {
    const ms = Number(text);
    if (Number.isFinite(ms) && ms >= 0 && ms !== value) change(ms);
  };
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.number}>
        <Textfield
          id={id}
          type="number"
          min={0}
          step={100}
          isCompact
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      </div>
    </div>
  );
}
