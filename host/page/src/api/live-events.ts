import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openStream } from '../../../forge/bridge/live-stream';

/** What `GET /host/events` sends. */
type LiveEvent = { type: 'issue'; issueIds: string[] } | { type: 'clock'; now: string };

/** Reads again what is on the screen whenever the played Jira or its clock changes, once per burst. */
export function useLiveEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stale = new Set<string>();
    const readAgain = (key: string) => {
      stale.add(key);
      waiting ??= setTimeout(() => {
        waiting = undefined;
        for (const one of stale) void client.invalidateQueries({ queryKey: [one] });
        stale.clear();
      }, 150);
    };
    const end = openStream('/host/events', {
      onMessage: (message) => readAgain((message as LiveEvent).type === 'clock' ? 'host' : 'jira'),
      // What happened while nobody listened was not heard.
      onOpen: (again) => again && ['host', 'jira'].forEach(readAgain),
    });
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, [client]);
}
