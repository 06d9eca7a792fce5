import { join } from 'node:path';
import type { Manifest } from '../forge/manifest';
import { fileBelow } from './static-files';

const folder = '__LOCALES__/';

/** What `forge deploy` puts beside a page for the bridge's i18n, from the manifest's `translations`: a list, and a file a locale. */
export function localeFile(manifest: Manifest, path: string): { file: string } | { json: string } | undefined {
  const { translations } = manifest;
  if (!translations || !path.startsWith(folder)) return undefined;
  const name = path.slice(folder.length);
  const { resources, fallback } = translations;
  if (name === 'i18n-info.json')
    return { json: JSON.stringify({ config: { locales: resources.map(({ key }) => key), fallback } }) };
  const resource = resources.find(({ key }) => `${key}.json` === name);
  const file = resource && fileBelow(join(manifest.folder), resource.path);
  return file === undefined ? undefined : { file };
}
