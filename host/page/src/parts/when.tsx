import Tooltip from '@atlaskit/tooltip';
import { useMemo } from 'react';
import { useSession } from '../api/session';
import { createTimes, epoch, type Times } from './times';
import styles from './when.module.css';

export function useTimes(): Times {
  const { zone, now } = useSession();
  return useMemo(() => createTimes(zone, now), [zone, now]);
}

/** A moment in relative words, with the full time and zone beside the pointer. */
export function When({ time }: { time: string | number }) {
  const times = useTimes();
  return (
    <Tooltip content={times.full(time)} tag="span">
      <time className={styles.when} dateTime={new Date(epoch(time)).toISOString()}>
        {times.ago(time)}
      </time>
    </Tooltip>
  );
}
