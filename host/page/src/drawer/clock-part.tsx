import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useState, type FormEvent } from 'react';
import { hostClient } from '../api/host-client';
import { useSession } from '../api/session';
import { useTimes } from '../parts/when';
import styles from './drawer.module.css';
import { Part, useHostAct } from './part';

const hour = 3_600_000;

/** `2026-11-18T08:30`, in UTC, as the field for date and time takes it. */
const fieldTime = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 16);

export function ClockPart() {
  const { now, host, zone } = useSession();
  const times = useTimes();
  const tell = useHostAct();
  const [, tick] = useState(0);
  const [wanted, setWanted] = useState(() => fieldTime(now()));
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const set = (event: FormEvent) => {
    event.preventDefault();
    void tell('The clock was not set', () => hostClient.setClock(`${wanted}:00Z`));
  };
  const advance = (ms: number) => void tell('The clock was not moved', () => hostClient.advanceClock(ms));
  return (
    <Part title="Clock">
      <p className={styles.now}>{new Date(now()).toISOString().slice(0, 19).replace('T', ' ')} UTC</p>
      <p className={styles.zone}>
        {times.full(now())} in {zone}; {host.clock.running ? 'time passes' : 'time stands still'}
      </p>
      <form className={styles.row} onSubmit={set}>
        <div className={styles.grow}>
          <Textfield
            aria-label="New time, UTC"
            type="datetime-local"
            isCompact
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" spacing="compact">
          Set
        </Button>
      </form>
      <div className={styles.row}>
        <Button spacing="compact" onClick={() => advance(60_000)}>
          +1 min
        </Button>
        <Button spacing="compact" onClick={() => advance(hour)}>
          +1 h
        </Button>
        <Button spacing="compact" onClick={() => advance(24 * hour)}>
          +1 day
        </Button>
      </div>
    </Part>
  );
}
