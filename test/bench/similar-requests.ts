import { createHost } from '../../host/index';
import { factorEdit, ideaEdit, issue, reviewed, similarTo } from '../forge/similar';
import { good, panelOf } from '../forge/panel';
import { atMost, type Measurement } from './measurement';

const reviews = 30;
const most = 2;

/**
 * Requests to Jira, of every kind, that one look-up makes: with many past reviews and many open issues that are alike,
 * in each way that one can ask.
 */
export async function similarRequests(): Promise<Measurement[]> {
  const host = await createHost({ story: 'payment-outage' });
  try {
    const own = factorEdit({ statement: 'The standby pool stayed at 20 connections' });
    good(await panelOf(host).call('saveAdditions', { edits: [own] }));
    for (let at = 0; at < reviews; at += 1) {
      const factor = factorEdit({ statement: `The standby pool stayed at ${at} connections` });
      const open = await issue(host, 'OPS', { summary: `Alert on standby pool use, part ${at}` });
      const idea = { what: `Alert on standby pool use ${at}`, factors: [factor.id], insteadId: open.id } as const;
      await reviewed(host, 'OPS', `Matter ${at}`, factor, ideaEdit({ ...idea, state: 'committed' }));
    }
    const counts: number[] = [];
    for (const component of ['', 'Checkout', 'Not there'])
      for (const factors of [[], [own.id]]) {
        host.meter.reset();
        await similarTo(panelOf(host), { what: 'Add alerting for standby pool use', component, factors });
        counts.push(host.meter.read().requests);
      }
    return [atMost('similar.requests', Math.max(...counts), 'requests', reviews, most)];
  } finally {
    await host.close();
  }
}
