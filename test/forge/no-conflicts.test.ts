import { findConflicts } from '#core/conflicts/find-conflicts';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { createHost, good, panelOf } from './panel';

it.each(['payment-outage', 'near-miss', 'slow-burn', 'big'])('%s as it was told shows no conflict', async (story) => {
  const host = await createHost({ story });
  try {
    const { timeline, additions, followUps } = good(await panelOf(host, 'admin').call('openPanel', {}));
    const { marks } = lifecycle(timeline, additions);
    expect(findConflicts({ events: timeline.events, additions, marks, followUps })).toEqual([]);
  } finally {
    await host.close();
  }
});
