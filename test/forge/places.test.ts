import { bootHost } from '../../host/boot-host';
import type { SiteState } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { good, type Host, panelOf } from './panel';

let host: Host | undefined;
afterEach(() => host?.close());

async function siteWith(change: (site: SiteState) => void = () => undefined): Promise<Host> {
  const site = structuredClone(tellStory('payment-outage'));
  change(site);
  host = await bootHost({ site });
  return host;
}

test('the incident’s own project stands first, then the others where this person may create issues', async () => {
  const places = good(await panelOf(await siteWith()).call('readPlaces', {}));
  expect(places.projects[0]?.key).toBe('OPS');
});
