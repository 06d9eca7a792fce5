import type { Caller, JiraReply, JiraRequest, Site } from './http';

/**
 * Who signs in with an `Authorization` header: an e-mail address picks its user, any password does. A missing or wrong
 * one is anonymous, as on Jira; `handle` adds what Jira says about it.
 */
export function callerFromBasic(site: Site, header: string | undefined): Caller {
  const anonymous: Caller = { accountId: null, channel: 'rest', asApp: false };
  const encoded = /^Basic\s+(.+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return anonymous;
  const email = Buffer.from(encoded, 'base64').toString().split(':')[0]?.toLowerCase();
  const user = Object.values(site.state.users).find(
    (one) => one.active && one.role !== null && one.emailAddress !== '' && one.emailAddress.toLowerCase() === email,
  );
  return user === undefined ? anonymous : { ...anonymous, accountId: user.accountId };
}

/** A site's own host resolves no bearer tokens: it refuses them on every route. */
export const bearerRefusal = ({ caller, headers }: JiraRequest): JiraReply | undefined =>
  caller.channel === 'rest' && /^Bearer\s/i.test(headers['authorization'] ?? '')
    ? {
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: { error: 'Failed to parse Connect Session Auth Token' },
      }
    : undefined;
