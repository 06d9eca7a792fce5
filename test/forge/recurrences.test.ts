import type { Recurrences } from '#contract';
import { createHost, good, type Host, type Panel, panelOf } from './panel';
import { closedProject, factorEdit, ideaEdit, reviewed } from './similar';

let host: Host;
const factor = factorEdit({ statement: 'The standby pool stayed at 20 connections', category: 'design' });
const other = factorEdit({ statement: 'Nobody was paged for replica lag', category: 'tools' });
const idea = ideaEdit({ what: 'Size pools alike', state: 'committed', factors: [factor.id] });

beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
  good(await panelOf(host).call('saveAdditions', { edits: [factor, other, idea] }));
});
afterEach(() => host.close());

const again = async (panel: Panel): Promise<Recurrences> => good(await panel.call('findRecurrences', {}));

test('a factor that came back in a later incident is found for the follow-up that addresses it, and for no other', async () => {
  const theirs = factorEdit({ statement: 'Standby pool stayed small: 20 connections', category: 'design' });
  const unaddressed = factorEdit({ statement: 'Nobody was paged for replica lag', category: 'tools' });
  const later = await reviewed(host, 'OPS', 'Cards declined again', theirs, unaddressed);
  expect(await again(panelOf(host))).toMatchObject({
    [idea.id]: [
      { incident: { id: later.id, key: later.key }, factor: { text: theirs.body?.statement }, like: factor.id },
    ],
  });
  expect((await again(panelOf(host)))[idea.id]).toHaveLength(1);
});

test('what happened earlier has not come back', async () => {
  const theirs = factorEdit({ statement: 'Standby pool stayed at 20 connections', category: 'design' });
  const later = await reviewed(host, 'OPS', 'Cards declined again', theirs, {
    ...idea,
    id: ideaEdit({}).id,
    body: idea.body && { ...idea.body, factors: [theirs.id] },
  });
  expect(await again(panelOf(host, 'admin', later.key))).toEqual({});
});

test('incidents that a reader may not see are not there for them, and one request tells it', async () => {
  const closed = await closedProject(host);
  await reviewed(host, closed, 'A closed matter', factorEdit({ statement: 'Standby pool stayed at 20 connections' }));
  host.meter.reset();
  expect(Object.keys(await again(panelOf(host, 'admin')))).toEqual([idea.id]);
  expect(host.meter.read().requests).toBe(1);
  expect(await again(panelOf(host, 'outsider'))).toEqual({});
});

test('what is not committed addresses nothing yet', async () => {
  await reviewed(host, 'OPS', 'Again', factorEdit({ statement: 'Standby pool stayed at 20 connections' }));
  const declined = idea.body && { ...idea.body, state: 'declined' as const };
  good(await panelOf(host).call('saveAdditions', { edits: [{ ...idea, revision: 1, body: declined }] }));
  expect(await again(panelOf(host))).toEqual({});
});
