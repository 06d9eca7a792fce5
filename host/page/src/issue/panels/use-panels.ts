import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { hostClient, type PanelModule } from '../../api/host-client';
import { useSession } from '../../api/session';
import { useMessages } from '../../parts/messages';

/** The app's panels on an issue: which there are, which a person has added. */
export function usePanels(issue: string): {
  modules: readonly PanelModule[];
  set(module: PanelModule, added: boolean): Promise<void>;
} {
  const { jira } = useSession();
  const client = useQueryClient();
  const messages = useMessages();
  const as = jira.accountId;
  const found = useQuery({ queryKey: ['jira', as, 'panels', issue], queryFn: () => hostClient.panels(issue, as) });
  const set = useCallback(
    async (module: PanelModule, added: boolean) => {
      try {
        await hostClient.setPanel({ issue, module: module.key, added, as });
      } catch (problem) {
        messages.refused(`${module.title} was not ${added ? 'added' : 'removed'}`, problem);
      }
      await client.invalidateQueries({ queryKey: ['jira', as, 'panels'] });
    },
    [issue, as, client, messages],
  );
  return { modules: found.data?.modules ?? [], set };
}
