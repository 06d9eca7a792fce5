import type { Role } from '../../host/jira/model';
import { additionsOf, save, type Target, targetOf } from './additions';
import { createHost, good, type Host, panelOf } from './panel';
import { ideaEdit } from './similar';

let host: Host;
let comment: Target;
/** An entry of a ticket that the outsider may not see. */
let secret: Target;
let secretKey: string;

beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
  const open = async (role: Role) => good(await panelOf(host, role).call('openPanel', {})).timeline.tickets;
  const [all, some] = [await open('admin'), await open('outsider')];
  secretKey = all.find(({ key }) => !some.some((ticket) => ticket.key === key))?.key ?? '';
  comment = await targetOf(panelOf(host, 'admin'));
  secret = await targetOf(panelOf(host, 'admin'), ({ source }) => source.kind === 'changelog', secretKey);
});
afterEach(() => host.close());

const from = (event: Target) => ({ origin: { from: 'event', event } }) as const;

test('where an idea was caught is withheld from who may not see that event, in every version of it', async () => {
  const first = ideaEdit({ what: 'Check pools', ...from(secret) });
  await save(panelOf(host), first);
  const moved = { ...first, revision: 1, body: first.body && { ...first.body, ...from(comment) } };
  await save(panelOf(host), moved);
  for (const additions of [
    await additionsOf(panelOf(host, 'outsider')),
    good(await panelOf(host, 'outsider').call('refresh', { known: {}, readAt: '2026-11-18T09:00:00.000Z' })).additions,
  ]) {
    expect(additions).toMatchObject([
      { body: { what: 'Check pools', ...from(comment) }, earlier: [{ body: { origin: { event: { withheld: 0 } } } }] },
    ]);
    expect(JSON.stringify(additions)).not.toContain(secret.eventId);
    expect(JSON.stringify(additions)).not.toContain(secretKey);
  }
  expect(await additionsOf(panelOf(host, 'reader'))).toMatchObject([{ earlier: [{ body: from(secret) }] }]);
});

test('a writer from whom it is withheld keeps it by leaving its place, and is told no more', async () => {
  const first = ideaEdit({ what: 'Check pools', ...from(secret) });
  await save(panelOf(host), first);
  const [theirs] = await additionsOf(panelOf(host, 'outsider'));
  if (theirs?.about !== 'idea' || !theirs.body) throw new Error('The idea is withheld as a whole.');
  const answered = await save(panelOf(host, 'outsider'), {
    ...first,
    revision: 1,
    body: { ...theirs.body, what: 'Check all pools' },
  });
  expect(answered.saved).toMatchObject([{ body: { what: 'Check all pools', origin: { event: { withheld: 0 } } } }]);
  expect(JSON.stringify(answered)).not.toContain(secret.eventId);
  expect(await additionsOf(panelOf(host))).toMatchObject([{ body: { what: 'Check all pools', ...from(secret) } }]);
});
