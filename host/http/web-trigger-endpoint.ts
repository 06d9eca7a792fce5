import type { Machine } from '../machine';
import type { Handler } from './exchange';
import { HttpRefusal, readBody } from './exchange';

const asList = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** `/x1/<id>[/user/path]`: calls the web trigger with that id. */
export const webTriggerEndpoint =
  (machine: Machine): Handler =>
  async (exchange) => {
    const { url, request, method } = exchange;
    const [, , id = '', ...rest] = url.pathname.split('/');
    const names = [...new Set(url.searchParams.keys())];
    const reply = await machine.forge.webTriggers.call(id, {
      method,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, asList(value)])),
      body: (await readBody(exchange)).toString('utf8'),
      path: url.pathname,
      userPath: rest.length === 0 ? '' : `/${rest.join('/')}`,
      queryParameters: Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)])),
    });
    if (!reply) throw new HttpRefusal(404, 'There is no such web trigger.');
    if (reply.statusText !== undefined) exchange.response.statusMessage = reply.statusText;
    exchange.response.writeHead(reply.statusCode, reply.headers ?? {});
    exchange.response.end(reply.body ?? '');
  };
