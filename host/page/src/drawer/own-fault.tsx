import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { Fault, FaultTarget } from '../../../faults';
import styles from './drawer.module.css';

const targets: FaultTarget[] = ['jira', 'storage', 'bridge'];

/** A fault of one's own: where it strikes, and the status it answers. */
export function OwnFault({ add }: { add(fault: Fault): void }) {
  const [target, setTarget] = useState<FaultTarget>('jira');
  const [path, setPath] = useState('');
  const [status, setStatus] = useState('503');
  const [times, setTimes] = useState('1');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add({
      target,
      ...(path.trim() === '' ? {} : { path: path.trim() }),
      status: Number(status),
      times: Number(times) || 1,
    });
  };
  return (
    <details>
      <summary>Another fault</summary>
      <form className={styles.row} onSubmit={submit} aria-label="Another fault">
        <select
          className={styles.select}
          aria-label="Target"
          value={target}
          onChange={(event) => setTarget(event.target.value as FaultTarget)}
        >
          {targets.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <div className={styles.grow}>
          <Textfield
            aria-label="Path or function"
            placeholder="Path or function; * for anything"
            isCompact
            value={path}
            onChange={(event) => setPath(event.currentTarget.value)}
          />
        </div>
        <NumberInput label="Status" value={status} set={setStatus} />
        <NumberInput label="Times" min={1} value={times} set={setTimes} />
        <Button type="submit" spacing="compact">
          Add
        </Button>
      </form>
    </details>
  );
}

function NumberInput({ label, min, value, set }: NumberInputProperties) {
  return (
    <div className={styles.number}>
      <Textfield
        aria-label={label}
        type="number"
        min={min}
        isCompact
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}

interface NumberInputProperties {
  label: string;
  min?: number;
  value: string;
  set(value: string): void;
}
