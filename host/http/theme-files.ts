import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exchange, Handler } from './exchange';
import { HttpRefusal } from './exchange';
import { createFileSender, fileBelow, sendContent, type Content } from './static-files';

const fontFolder = () => dirname(require.resolve('@fontsource-variable/inter/package.json'));

/** Jira supplies its own typeface; here Inter stands in for it, under its name. */
const fontFaces = (): string =>
  readFileSync(join(fontFolder(), 'wght.css'), 'utf8')
    .replaceAll("'Inter Variable'", "'Atlassian Sans'")
    .replaceAll('url(./files/', 'url(/__host__/fonts/');

const themes = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'];

/** The style sheets themselves: `getThemeStyles` would ask Atlassian's feature gates, which are not there. */
const tokens = (): string => {
  const folder = join(dirname(require.resolve('@atlaskit/tokens/package.json')), 'dist/cjs/artifacts/themes');
  return themes
    .map((theme) => (require(join(folder, `atlassian-${theme}.js`)) as { default: string }).default)
    .join('\n');
};

/** `/__host__/tokens.css` and the fonts it names: what the platform adds to a page that enables theming. */
export function createThemeFiles(): Handler {
  let sheet: Content | undefined;
  const sendFile = createFileSender();
  return (exchange: Exchange) => {
    const { pathname } = exchange.url;
    if (pathname === '/__host__/tokens.css') {
      sheet ??= { type: 'text/css; charset=utf-8', plain: `${fontFaces()}\n${tokens()}` };
      return sendContent(exchange, sheet, { 'cache-control': 'no-cache' });
    }
    const font = fileBelow(join(fontFolder(), 'files'), pathname.replace('/__host__/fonts', ''));
    if (!font) throw new HttpRefusal(404, 'There is no such file.');
    sendFile(exchange, font, { 'cache-control': 'public, max-age=86400' });
  };
}
