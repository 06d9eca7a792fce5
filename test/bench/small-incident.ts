import path from 'node:path';
import { bootHost } from '../../host/boot-host';
import type { Host } from '../../host/index';
import { userWith } from './user-with';

const story = path.join(__dirname, 'three-events');
const bundle = path.join(__dirname, '..', '..', 'build', 'app', 'index.cjs');

/** A host with an incident of three events, with our panel or with the empty one, and the panel's address for one who may write. */
export async function smallIncident(which: 'ours' | 'empty'): Promise<{ host: Host; url: string }> {
  const host = await bootHost(
    which === 'ours' ? { story } : { story, bundle, appFolder: path.join(__dirname, 'empty-panel') },
  );
  const { accountId } = userWith(host, 'responder');
  return { host, url: host.panelUrl({ as: accountId, issue: host.incident }) };
}
