import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import { hostClient } from '../api/host-client';
import { useSession } from '../api/session';
import styles from './drawer.module.css';
import { faultWords, presets } from './fault-presets';
import { OwnFault } from './own-fault';
import { Part, useHostAct } from './part';

export function FaultsPart() {
  const { host } = useSession();
  const tell = useHostAct();
  const [chosen, setChosen] = useState(0);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const preset = presets[chosen];
    if (preset) void tell('The fault was not added', () => hostClient.addFault(preset.fault));
  };
  return (
    <Part title="Faults">
      {host.faults.length === 0 ? (
        <p className={styles.zone}>Nothing is going to go wrong.</p>
      ) : (
        <ul className={styles.list}>
          {host.faults.map((fault, index) => (
            <li key={index}>{faultWords(fault)}</li>
          ))}
        </ul>
      )}
      <form className={styles.row} onSubmit={add}>
        <select
          aria-label="Fault"
          className={styles.select}
          value={chosen}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {presets.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
        <Button type="submit" spacing="compact">
          Add
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          isDisabled={host.faults.length === 0}
          onClick={() => void tell('The faults were not cleared', hostClient.clearFaults)}
        >
          Clear all
        </Button>
      </form>
      <OwnFault add={(fault) => void tell('The fault was not added', () => hostClient.addFault(fault))} />
    </Part>
  );
}
