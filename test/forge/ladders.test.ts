import type { AdditionEdit } from '#contract';
import type { Role } from '../../host/jira/model';
import { additionsOf, edit, save, type Target, targetOf } from './additions';
import { createHost, type Host, panelOf, problemOf } from './panel';

let host: Host;
let comment: Target;

const accountOf = (role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';

beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
  comment = await targetOf(panelOf(host));
});
afterEach(() => host.close());

const ladder = (role: Role, ...texts: string[]): AdditionEdit =>
  edit('ladder', comment, {
    accountId: accountOf(role),
    body: { rungs: texts.map((text, at) => ({ id: `${at}`, explains: at === 0 ? null : '0', text })) },
  });
const seenBy = async (role: Role) =>
  (await additionsOf(panelOf(host, role))).find(({ by }) => by === accountOf('responder'));

test('others’ are sealed for who may edit until they have built one of their own, and open to who may not', async () => {
  await save(panelOf(host), ladder('responder', 'Cards were declined', 'The pool was full', 'A deploy was under way'));
  expect(await seenBy('admin')).toMatchObject({ sealed: true, body: null, earlier: [] });
  expect(await seenBy('reader')).not.toHaveProperty('sealed');
  const { saved } = await save(panelOf(host, 'admin'), ladder('admin', ' '));
  expect(await seenBy('admin')).toMatchObject({ sealed: true });
  await save(panelOf(host, 'admin'), {
    ...ladder('admin', 'Cards were declined'),
    revision: saved[0]?.revision ?? 0,
  });
  const open = await seenBy('admin');
  expect(open).toMatchObject({ body: { rungs: [{}, { explains: '0' }, { explains: '0' }] } });
  expect(open).not.toHaveProperty('sealed');
});

test('nobody builds one in another’s name', async () => {
  const forged = ladder('admin', 'Cards were declined');
  expect(problemOf(await panelOf(host).call('saveAdditions', { edits: [forged] }))).toBe('badInput');
});
