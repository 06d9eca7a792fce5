import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useMessages } from '../parts/messages';
import type { JiraClient } from './jira-client';
import { useSession } from './session';

/**
 * Reads something of Jira as the acting person. Every key begins with `jira` and the account, so that one person's
 * view is never shown to another and a live event makes all of it stale at once.
 */
export function useJira<T>(
  key: readonly (string | number)[],
  read: (jira: JiraClient) => Promise<T>,
  { enabled = true, keepWhile = 0 }: { enabled?: boolean; keepWhile?: number } = {},
): UseQueryResult<T> {
  const { jira } = useSession();
  return useQuery({
    queryKey: ['jira', jira.accountId, ...key],
    queryFn: () => read(jira),
    enabled,
    staleTime: keepWhile,
  });
}

/** Does something in Jira, reads again what is shown, and says Jira's own words where it is refused. */
export function useAct(): {
  busy: boolean;
  /** @returns whether it was done */
  act(refused: string, work: (jira: JiraClient) => Promise<unknown>): Promise<boolean>;
} {
  const { jira } = useSession();
  const client = useQueryClient();
  const messages = useMessages();
  const [busy, setBusy] = useState(false);
  const act = useCallback(
    async (refused: string, work: (jira: JiraClient) => Promise<unknown>) => {
      setBusy(true);
      try {
        await work(jira);
        await client.invalidateQueries({ queryKey: ['jira'] });
        return true;
      } catch (problem) {
        messages.refused(refused, problem);
        void client.invalidateQueries({ queryKey: ['jira'] });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [jira, client, messages],
  );
  return { busy, act };
}
