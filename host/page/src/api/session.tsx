import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { HostUser } from '../../../host';
import { remember, remembered } from '../parts/remembered';
import { Loading, Trouble } from '../parts/trouble';
import { hostClient, type HostState } from './host-client';
import { createJiraClient, type JiraClient } from './jira-client';
import type { UserWire } from './wire';

/** Who acts on this page, and what their requests go through. */
export interface Session {
  me: UserWire;
  jira: JiraClient;
  host: HostState;
  /** The host's clock, epoch ms, as of now. */
  now(): number;
  zone: string;
  actAs(accountId: string): void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for what stands inside SessionProvider.');
  return session;
}

const chosen = (users: readonly HostUser[], wanted: string | null): HostUser | undefined =>
  users.find((user) => user.accountId === wanted) ?? users.find(({ role }) => role === 'responder') ?? users[0];

/** Asks the host who there is, then Jira who the acting person is (their zone is what times are shown in). */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(() => remembered('as'));
  const client = useQueryClient();
  const host = useQuery({ queryKey: ['host', 'state'], queryFn: hostClient.state });
  const user = chosen(host.data?.users ?? [], wanted);
  const accountId = user?.accountId ?? '';
  const jira = useMemo(() => createJiraClient(accountId), [accountId]);
  const me = useQuery({
    queryKey: ['myself', accountId],
    queryFn: () => jira.call<UserWire>('/rest/api/3/myself'),
    enabled: accountId !== '',
  });
  const { data: state, dataUpdatedAt } = host;
  const myself = me.data;
  const session = useMemo((): Session | null => {
    if (!state || !myself) return null;
    const shown = typeof state.clock.now === 'number' ? state.clock.now : Date.parse(state.clock.now);
    return {
      me: myself,
      jira,
      host: state,
      now: () => shown + (state.clock.running ? Date.now() - dataUpdatedAt : 0),
      zone: myself.timeZone ?? 'UTC',
      actAs: (next) => {
        remember('as', next);
        client.removeQueries({ queryKey: ['jira'] });
        setWanted(next);
      },
    };
  }, [client, state, dataUpdatedAt, jira, myself]);

  const problem = host.error ?? me.error;
  if (problem) return <Trouble title="The host cannot be reached" problem={problem} />;
  if (!session) return <Loading label="Opening the site" />;
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
