import type { Opening } from '#contract';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { createHost, good, panelOf } from './panel';

const openingOf = async (story: string): Promise<Opening> => {
  const host = await createHost({ story });
  try {
    return good(await panelOf(host, 'admin').call('openPanel', {}));
  } finally {
    await host.close();
  }
};

/** Each mark's minute and rule, and the words of the event it goes by. */
const marksOf = ({ timeline }: Opening) => {
  const { proposals } = lifecycle(timeline, []);
  return Object.entries(proposals).map(([name, { at, rule, eventId }]) => {
    const cited = timeline.events.find(({ id }) => id === eventId);
    return [name, at.slice(0, 16), rule, cited?.at === at];
  });
};

describe('marks that the rules propose on the stories', () => {
  it('of the payment outage', async () => {
    const opening = await openingOf('payment-outage');
    expect(marksOf(opening)).toEqual([
      ['detected', '2026-11-18T01:52', 'opened', true],
      ['acknowledged', '2026-11-18T01:58', 'assigned', true],
      ['mitigated', '2026-11-18T03:16', 'impactEnded', true],
      ['resolved', '2026-11-18T03:40', 'done', true],
    ]);
    const found = lifecycle(opening.timeline, []);
    expect(found.severity.standing).toBe('sev1');
    expect(found.measures.acknowledge).toMatchObject({ state: 'measured', ms: expect.any(Number) });
    expect(found.measures.resolve).toEqual({ state: 'notApplicable', why: 'unknown', mark: 'impactStart' });
    expect(found.coordination).toMatchObject({ handOvers: 1, responders: expect.any(Number) });
  });

  it('of the slow burn: noticed when somebody wrote in, ten days after it began', async () => {
    expect(marksOf(await openingOf('slow-burn'))).toEqual([
      ['detected', '2026-11-01T05:44', 'opened', true],
      ['acknowledged', '2026-11-01T05:47', 'assigned', true],
      ['mitigated', '2026-11-01T08:41', 'laterStatus', true],
      ['resolved', '2026-11-02T14:02', 'done', true],
    ]);
  });

  it('of the near miss, which counts in no measure', async () => {
    const opening = await openingOf('near-miss');
    const found = lifecycle(opening.timeline, []);
    expect(found.severity.standing).toBe('nearMiss');
    expect(Object.values(found.measures)).toEqual(
      [1, 2, 3, 4].map(() => ({ state: 'notApplicable', why: 'nearMiss' })),
    );
  });
});
