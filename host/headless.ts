import { join, resolve } from 'node:path';
import { createClock } from './clock';
import { calm } from './conditions';
import { createConfluence } from './confluence/confluence';
import { createFaults } from './faults';
import { createForge } from './forge/forge';
import { grantedScopes } from './forge/installation';
import { invokeResolver } from './forge/invoke';
import { readManifest, searchableProperties } from './forge/manifest';
import type { Acting } from './host';
import { createAccounts } from './jira/accounts';
import { createJira } from './jira/jira';
import type { SiteState } from './jira/model';
import { createSite } from './jira/site';
import { createMeter } from './meter';
import { morningAfter } from './tell-site';

export interface Headless {
  /** As `Host.invoke`: the real resolver, with verified context. */
  invoke(functionKey: string, payload: unknown, acting: Acting): Promise<unknown>;
  close(): void;
}

const root = resolve(__dirname, '..');

/** A site and the app's back end without any server or page: only the app's bundle must be built. */
export async function openHeadless(state: SiteState): Promise<Headless> {
  const manifest = readManifest(root);
  const clock = createClock(await morningAfter(state), false);
  const parts = { clock, conditions: { ...calm }, faults: createFaults(), meter: createMeter() };
  const site = createSite({ state, clock, conditions: parts.conditions, baseUrl: 'https://second-story.example.com' });
  const jira = createJira({ ...parts, site, scopes: manifest.scopes, searchable: searchableProperties(manifest) });
  const confluence = createConfluence({ ...parts, site, scopes: grantedScopes(manifest, state) });
  const log = ({ text }: { text: string }) => void process.stderr.write(`${text}\n`);
  const accounts = createAccounts(state, clock, () => undefined);
  const bundle = join(root, 'build/app/index.cjs');
  const forge = createForge({ ...parts, manifest, bundle, jira, confluence, accounts, reports: [], log });
  return {
    invoke: (functionKey, payload, acting) =>
      invokeResolver(forge.bridge, forge.sessions.open(acting), functionKey, payload),
    close: () => forge.dispose(),
  };
}
