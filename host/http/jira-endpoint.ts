import { callerFromBasic } from '../jira/caller-from-basic';
import type { Caller, JiraReply, JiraRequest } from '../jira/http';
import type { Machine } from '../machine';
import type { Exchange, Handler } from './exchange';
import { readBody, send } from './exchange';

const single = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '');

/** `x-host-as` is how the host's own page says who is there; everybody else signs in as on Jira. */
function callerOf(machine: Machine, { request }: Exchange): Caller {
  const as = request.headers['x-host-as'];
  if (typeof as === 'string') return { accountId: as === '' ? null : as, channel: 'page', asApp: false };
  return callerFromBasic(machine.site, request.headers.authorization);
}

function sendReply(exchange: Exchange, { status, headers = {}, body }: JiraReply): void {
  if (body === undefined) return send(exchange, status, headers);
  if (Buffer.isBuffer(body)) return send(exchange, status, headers, body);
  send(exchange, status, { 'content-type': 'application/json;charset=UTF-8', ...headers }, JSON.stringify(body));
}

/** `/rest/**`: the played Jira over HTTP; `/wiki/api/**`: the played Confluence. */
export const jiraEndpoint =
  (machine: Machine, product: 'jira' | 'confluence' = 'jira'): Handler =>
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
    sendReply(exchange, await machine[product].handle(request));
  };
