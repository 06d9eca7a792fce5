import { type Target, targetOf } from './additions';
import { createHost, good, type Host, panelOf, problemOf } from './panel';
import { openTexts, said, saveText, textOf, textSave } from './texts';

let host: Host;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());
const accountOf = (role: string): string => host.users.find((user) => user.role === role)?.accountId ?? '';
const id = 'impact/whoWasMet';

describe('a text about an event', () => {
  const secretOf = async (): Promise<{ target: Target; key: string }> => {
    const opened = await Promise.all(
      [panelOf(host, 'admin'), panelOf(host, 'outsider')].map(async (panel) => good(await panel.call('openPanel', {}))),
    );
    const shown = new Set(opened[1]?.timeline.tickets.map(({ key }) => key));
    const key = opened[0]?.timeline.tickets.find((ticket) => !shown.has(ticket.key))?.key ?? '';
    return { target: await targetOf(panelOf(host, 'admin'), ({ source }) => source.kind === 'changelog', key), key };
  };

  test('is withheld from whom Jira does not show the event, in every call', async () => {
    const { target, key } = await secretOf();
    const about = `wasHard/decision~${target.eventId}`;
    await saveText(panelOf(host, 'admin'), textSave(about, `Quotes ${key}`, { issueId: target.issueId }));
    const outsider = panelOf(host, 'outsider');
    const replies = [
      await outsider.call('openTexts', {}),
      await outsider.call('followTexts', { known: {}, place: '' }),
      await outsider.call('readTextHistory', { id: about }),
    ];
    expect(JSON.stringify(replies)).not.toContain(key);
    expect((await openTexts(outsider)).texts).toMatchObject([{ id: about, doc: null, beside: [], withheld: true }]);
    expect(problemOf(replies[2] as never)).toBe('jiraRefused');
    expect(await textOf(panelOf(host), about)).toMatchObject({ doc: said(`Quotes ${key}`) });
  });

  test('is written by nobody who may not see the event, nor about what is not of this incident', async () => {
    const { target } = await secretOf();
    const about = `wasHard/decision~${target.eventId}`;
    const incident = good(await panelOf(host).call('openPanel', {})).incident.id;
    const tried = async (issueId: string) =>
      problemOf(await panelOf(host, 'outsider').call('saveText', textSave(about, 'Mine', { issueId })));
    expect(await tried(target.issueId)).toBe('badInput');
    expect(await tried(incident)).toBe('jiraRefused');
    expect(await tried('99999')).toBe('badInput');
    expect((await openTexts(panelOf(host, 'admin'))).texts).toEqual([]);
  });
});

test('who is here is told to the others while it is true, and no longer', async () => {
  const [one, other] = [panelOf(host), panelOf(host, 'admin')];
  const follow = async (panel: typeof one, place: string | null) =>
    good(await panel.call('followTexts', { known: {}, place }));
  await follow(one, id);
  const seen = await follow(other, '');
  expect(seen.present).toMatchObject([{ accountId: accountOf('responder'), place: id }]);
  expect(seen.people[accountOf('responder')]?.name).toBeTruthy();
  host.clock.advance(60_000);
  await follow(one, id);
  host.clock.advance(60_000);
  expect((await follow(other, '')).present).toMatchObject([{ accountId: accountOf('responder') }]);
  host.clock.advance(60_000);
  expect((await follow(other, '')).present).toEqual([]);
  await follow(one, id);
  await follow(one, null);
  expect((await follow(other, '')).present).toEqual([]);
});
