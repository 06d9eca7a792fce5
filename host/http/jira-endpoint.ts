import type { Caller, JiraReply, JiraRequest } from '../jira/http';
import type { Machine } from '../machine';
import type { Exchange, Handler } from './exchange';
import { HttpRefusal, readBody, send } from './exchange';

const single = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '');

/** Basic auth: the user name is a user's e-mail, any password will do. `x-host-as` is how the host's own page says who is there. */
function callerOf(machine: Machine, { request }: Exchange): Caller {
  const as = request.headers['x-host-as'];
  if (typeof as === 'string') return { accountId: as === '' ? null : as, channel: 'page', asApp: false };
  const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return { accountId: null, channel: 'rest', asApp: false };
  const [email = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const user = Object.values(machine.site.state.users).find(
    ({ emailAddress }) => emailAddress.toLowerCase() === email.toLowerCase(),
  );
  if (!user || email === '')
    throw new HttpRefusal(401, 'Client must be authenticated to access this resource.', {
      'www-authenticate': 'Basic realm="Jira"',
    });
  return { accountId: user.accountId, channel: 'rest', asApp: false };
}

export function sendReply(exchange: Exchange, { status, headers = {}, body }: JiraReply): void {
  if (body === undefined) return send(exchange, status, headers);
  if (Buffer.isBuffer(body)) return send(exchange, status, headers, body);
  send(exchange, status, { 'content-type': 'application/json;charset=UTF-8', ...headers }, JSON.stringify(body));
}

/** `/rest/**`: the played Jira over HTTP. */
export const jiraEndpoint =
  (machine: Machine): Handler =>
  async (exchange) => {
    const { method, url } = exchange;
    const headers = Object.fromEntries(
      Object.entries(exchange.request.headers).map(([name, value]) => [name, single(value)]),
    );
    const bytes = await readBody(exchange);
    const request: JiraRequest = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers,
      body: bytes.length === 0 ? null : bytes,
      caller: callerOf(machine, exchange),
    };
    sendReply(exchange, await machine.jira.handle(request));
  };
