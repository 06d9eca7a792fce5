import type { JsonObject } from '../model';
import type { Found } from './documents';
import { asText } from './json';

/** Which site each record of an export came from: two sites give the same ids to different things. */
export interface Origins {
  of(file: string, json: JsonObject): string;
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** `https://x.atlassian.net`, or `https://api.atlassian.com/ex/jira/<cloudId>`. */
const siteOf = (json: JsonObject): string | undefined =>
  /^(.*?)\/rest\/(?:api|agile)\//.exec(asText(json.self) ?? '')?.[1];

/**
 * Records name their site in `self`; those without one belong to the site of their neighbours in the folder.
 * One issue (same id and key) under two addresses makes the two one site: the gateway's and the browser's.
 */
export function createOrigins(issues: readonly Found[]): Origins {
  const bySite = new Map<string, string>();
  const byFolder = new Map<string, string>();
  const byIssue = new Map<string, string>();
  const resolve = (site: string): string => {
    const other = bySite.get(site) ?? site;
    return other === site ? site : resolve(other);
  };
  for (const { file, json } of issues) {
    const site = siteOf(json);
    if (site === undefined) continue;
    const folder = folderOf(file);
    if (!byFolder.has(folder)) byFolder.set(folder, site);
    const identity = `${asText(json.id) ?? ''} ${asText(json.key) ?? ''}`;
    const known = byIssue.get(identity);
    if (known === undefined) byIssue.set(identity, site);
    else if (resolve(known) !== resolve(site)) bySite.set(resolve(site), resolve(known));
  }
  return {
    of(file, json) {
      const folder = folderOf(file);
      return resolve(siteOf(json) ?? byFolder.get(folder) ?? (byFolder.size === 0 ? 'export' : `folder ${folder}`));
    },
  };
}
