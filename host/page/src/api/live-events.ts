import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What `GET /host/events` sends. */
type LiveEvent = { type: 'issue'; issueIds: string[] } | { type: 'clock'; now: string };

/** Reads again what is on the screen whenever the played Jira or its clock changes, once per burst. */
export function useLiveEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/host/events');
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stale = new Set<string>();
    source.addEventListener('message', (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent;
      stale.add(event.type === 'clock' ? 'host' : 'jira');
      waiting ??= setTimeout(() => {
        waiting = undefined;
        for (const key of stale) void client.invalidateQueries({ queryKey: [key] });
        stale.clear();
      }, 150);
    });
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [client]);
}
