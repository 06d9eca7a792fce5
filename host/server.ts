import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { controlEndpoints } from './http/control-endpoints';
import type { Exchange, Handler } from './http/exchange';
import { HttpRefusal, send } from './http/exchange';
import { forgeEndpoints } from './http/forge-endpoints';
import { jiraEndpoint } from './http/jira-endpoint';
import { createFileSender, fileBelow, type SendFile } from './http/static-files';
import { createThemeFiles } from './http/theme-files';
import { webTriggerEndpoint } from './http/web-trigger-endpoint';
import type { Machine } from './machine';

/** A page of another origin, the panel's among them, may not steer the host: only what this origin served may. */
const refuseStrangers = ({ request, method, socket }: Exchange): void => {
  const { origin, host } = request.headers;
  // A WebSocket of another origin is not kept away by the browser.
  if ((method !== 'GET' || socket) && origin !== undefined && origin !== `http://${host}`)
    throw new HttpRefusal(403, 'Only the host’s own page may do this.');
};

/** One name for one origin: the panel's frame lets itself be embedded by the address the host announced, and by no other. */
function redirectToOwnName({ site }: Machine, exchange: Exchange): boolean {
  const { host } = exchange.request.headers;
  if (host === new URL(site.baseUrl).host) return false;
  send(exchange, 302, { location: new URL(`${exchange.url.pathname}${exchange.url.search}`, site.baseUrl).href });
  return true;
}

/** Everything that is no interface is a file of the page, or an address the page itself understands. */
function sendPage(machine: Machine, exchange: Exchange, sendFile: SendFile): void {
  const { pathname } = exchange.url;
  if (exchange.method !== 'GET' && exchange.method !== 'HEAD')
    throw new HttpRefusal(405, 'This address is for reading.');
  if (redirectToOwnName(machine, exchange)) return;
  const { files } = machine;
  if (pathname === '/panel') return sendFile(exchange, files.panelPage);
  const own = pathname.startsWith('/__host__/')
    ? fileBelow(files.scripts, pathname.slice('/__host__/'.length))
    : undefined;
  const file = own ?? fileBelow(files.page, pathname);
  if (file) return sendFile(exchange, file);
  if (/\.\w{2,5}$/.test(pathname) && !/^\/(?:browse|wiki)\//.test(pathname))
    throw new HttpRefusal(404, 'There is no such file.');
  const page = join(files.page, 'index.html');
  if (!existsSync(page)) throw new HttpRefusal(503, 'The page is not built: run "npm run build" first.');
  sendFile(exchange, page);
}

/** The shell's origin: Jira's REST API, the bridge's counterpart, the host's controls, and the pages. */
export function createShellHandler(machine: Machine): Handler {
  const endpoints: Record<string, Handler> = { ...forgeEndpoints(machine), ...controlEndpoints(machine) };
  const jira = jiraEndpoint(machine);
  const confluence = jiraEndpoint(machine, 'confluence');
  const webTrigger = webTriggerEndpoint(machine);
  const themeFiles = createThemeFiles();
  const sendFile = createFileSender();
  return (exchange) => {
    const { pathname } = exchange.url;
    if (pathname.startsWith('/rest/')) return jira(exchange);
    if (pathname.startsWith('/wiki/api/')) return confluence(exchange);
    if (pathname.startsWith('/x1/')) return webTrigger(exchange);
    if (pathname === '/__host__/tokens.css' || pathname.startsWith('/__host__/fonts/')) return themeFiles(exchange);
    refuseStrangers(exchange);
    const endpoint = endpoints[`${exchange.method} ${pathname}`];
    if (endpoint) return endpoint(exchange);
    if (/^\/(forge|host)\//.test(pathname))
      throw new HttpRefusal(501, `The host has no ${exchange.method} ${pathname}.`);
    sendPage(machine, exchange, sendFile);
  };
}
