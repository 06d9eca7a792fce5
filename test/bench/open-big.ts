import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { createHost, type Host } from '../../host/index';
import type { MeterReading } from '../../host/meter';
import { launchBrowser } from '../browser/browser';
import { firstEventRow } from '../browser/panel';
import { visit } from '../browser/visit';
import { measureFloor } from './floor';
import { atLeast, atMost, type Measurement } from './measurement';
import { userWith } from './user-with';

/** What opening the panel on `big` asks of Jira, against a plain client and against the fewest requests possible. */
export async function openBig(): Promise<Measurement[]> {
  const host = await createHost({ story: 'big' });
  try {
    const { accountId, email } = userWith(host, 'responder');
    const floor = await measureFloor(host, email);
    const plain = await measurePlainClient(host, email);
    const ours = await measurePanel(host, accountId);
    return [
      atLeast('open-big.requests', plain.requests / ours.requests, 'times fewer', plain.requests, 30),
      atMost('open-big.requests-floor', ours.requests / floor.requests, 'of the floor', floor.requests, 1.2),
      atMost('open-big.points', ours.points / floor.points, 'of the floor', floor.points, 1.2),
    ];
  } finally {
    await host.close();
  }
}

async function measurePlainClient(host: Host, email: string): Promise<MeterReading> {
  const script = path.join(__dirname, 'plain-client.mjs');
  host.meter.reset();
  await promisify(execFile)(process.execPath, [script, host.jiraUrl, email, host.incident]);
  return host.meter.read();
}

/** All that the open panel asks, in the browser, until it is at rest. */
async function measurePanel(host: Host, as: string): Promise<MeterReading> {
  const browser = await launchBrowser();
  try {
    host.meter.reset();
    const { page } = await visit(browser, host.panelUrl({ as, issue: host.incident }));
    await firstEventRow(page).waitFor();
    for (let before = -1; before !== host.meter.read().requests;) {
      before = host.meter.read().requests;
      await page.waitForTimeout(1500);
    }
    return host.meter.read();
  } finally {
    await browser.close();
  }
}
