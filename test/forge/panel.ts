import type { CallName, Calls } from '#contract';
import { createHost, type Host } from '../../host';
import type { Role } from '../../host/jira/model';

/** An answer of the bridge: what the call replied, or `null` where no answer came. */
type Answered<Name extends CallName> = ReturnType<Calls[Name]> | null;

const accountOf = (host: Host, role: Role): string => {
  const user = host.users.find((candidate) => candidate.role === role);
  if (!user) throw new Error(`The story has no ${role}.`);
  return user.accountId;
};

export type Panel = {
  readonly host: Host;
  call<Name extends CallName>(name: Name, input: Parameters<Calls[Name]>[0]): Promise<Answered<Name>>;
};

/** The panel of one person on one issue, as far as calls go. A rejected invoke is an answer that did not come. */
export const panelOf = (host: Host, role: Role = 'responder', issue: string = host.incident): Panel => ({
  host,
  async call(name, input) {
    try {
      // The bridge carries JSON of the shape the contract states.
      return (await host.invoke(name, input, { as: accountOf(host, role), issue })) as Answered<typeof name>;
    } catch {
      return null;
    }
  },
});

/** The value of a reply that must be good. */
export function good<T>(reply: { ok: true; value: T } | { ok: false; problem: unknown } | null): T {
  if (!reply) throw new Error('There was no answer.');
  if (!reply.ok) throw new Error(`A problem instead: ${JSON.stringify(reply.problem)}`);
  return reply.value;
}

/** The code of a reply that must be a problem. */
export const problemOf = (reply: { ok: boolean; problem?: { code: string } } | null): string | undefined =>
  reply && !reply.ok ? reply.problem?.code : undefined;

/** Jira's REST API as one of the site's users. */
export async function rest<T>(
  host: Host,
  role: Role,
  path: string,
  init: { method?: string; body?: unknown } = {},
): Promise<T> {
  const user = host.users.find((candidate) => candidate.role === role);
  const response = await fetch(`${host.jiraUrl}${path}`, {
    method: init.method ?? 'GET',
    headers: {
      authorization: `Basic ${Buffer.from(`${user?.email}:x`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
  });
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${await response.text()}`);
  const text = await response.text();
  // What comes back is the caller's to name: this is a test's view of the wire.
  return (text === '' ? null : JSON.parse(text)) as T;
}

export { createHost, type Host };
