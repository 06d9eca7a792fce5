import { bootHost } from '../../host/boot-host';
import type { Project, SiteState } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import type { Host } from './panel';

export const projectIn = (site: SiteState, key: string): Project => {
  const found = Object.values(site.projects).find((project) => project.key === key);
  if (!found) throw new Error(`The story has no ${key}.`);
  return found;
};

/** One host that plays the payment outage, for tests that each want something in its site to be otherwise. */
export async function toldSite() {
  const told = tellStory('payment-outage');
  const site = structuredClone(told);
  const host: Host = await bootHost({ site });
  return {
    host,
    /** Until `restore`, the site is so. */
    with: (change: (site: SiteState) => void) => change(site),
    /** The site as it was told; what the app keeps of it stays, so that no id is given twice. */
    restore(): void {
      host.faults.clear();
      Object.assign(site, structuredClone(told), { lastIds: site.lastIds });
    },
  };
}

export type ToldSite = Awaited<ReturnType<typeof toldSite>>;
