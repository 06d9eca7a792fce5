import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy } from '../forge/content-policy';
import type { Manifest } from '../forge/manifest';
import { HostProblem } from '../host-problem';
import type { Exchange, Handler } from './exchange';
import { HttpRefusal, readBody, send } from './exchange';
import { localeFile } from './locale-files';
import { createFileSender, fileBelow, sendContent } from './static-files';
import { createThemeFiles } from './theme-files';

/** One violation of the content policy, as the browser reports it. */
export type PolicyReport = Record<string, unknown>;

export interface PanelOriginParts {
  manifest: Manifest;
  /** Origin of the pages that embed the panel. */
  siteUrl(): string;
  /** Built bridge script that goes first into every page. */
  frameScript: string;
  report(report: PolicyReport): void;
}

/** Throws HostProblem where a resource of the manifest is not built. */
export function checkResources(manifest: Manifest, frameScript: string): void {
  for (const { key, path } of manifest.resources)
    if (!existsSync(join(manifest.folder, path, 'index.html')))
      throw new HostProblem(
        `The resource "${key}" is not built (${path}/index.html is missing): run "npm run build" first.`,
      );
  if (!existsSync(frameScript))
    throw new HostProblem(`The bridge is not built (${frameScript} is missing): run "npm run build" first.`);
}

/** The bridge must be there before any script of the app runs. */
const withBridge = (html: string): string => {
  const script = '<script src="/__host__/frame.js"></script>';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
};

/** The second origin: the app's own pages under Forge's content policy, with the bridge in them. */
export function createPanelOrigin(parts: PanelOriginParts): Handler {
  const { manifest } = parts;
  const themeFiles = createThemeFiles();
  const sendFile = createFileSender();

  const sendPage = (exchange: Exchange, file: string) => {
    const html = readFileSync(file, 'utf8');
    const policy = contentPolicy(html, manifest, { siteUrl: parts.siteUrl(), reportUri: '/__host__/csp-report' });
    const page = { type: 'text/html; charset=utf-8', plain: withBridge(html) };
    sendContent(exchange, page, {
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
  };
  const own = async (exchange: Exchange) => {
    const { pathname } = exchange.url;
    if (pathname === '/__host__/frame.js') return sendFile(exchange, parts.frameScript);
    if (pathname !== '/__host__/csp-report') return themeFiles(exchange);
    const body = JSON.parse((await readBody(exchange)).toString('utf8')) as { 'csp-report'?: PolicyReport };
    parts.report(body['csp-report'] ?? { ...body });
    send(exchange, 204, {});
  };
  return async (exchange) => {
    const { pathname } = exchange.url;
    if (pathname.startsWith('/__host__/')) return own(exchange);
    const [, key = '', ...rest] = pathname.split('/');
    const resource = manifest.resources.find((candidate) => candidate.key === key);
    const path = rest.join('/') || 'index.html';
    const words = resource && localeFile(manifest, path);
    if (words && 'json' in words)
      return sendContent(exchange, { type: 'application/json; charset=utf-8', plain: words.json });
    const file = words?.file ?? (resource && fileBelow(join(manifest.folder, resource.path), path));
    if (!file) throw new HttpRefusal(404, 'There is no such file.');
    if (file.endsWith('.html')) return sendPage(exchange, file);
    sendFile(exchange, file);
  };
}
