import { issue, reviewed, ideaEdit } from '../forge/similar';
import { accessibilityFaults } from './accessibility';
import { whenSaved } from './curating';
import { commitNow, openIdeas } from './idea-panel';
import { panelFrame, tab } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});
afterAll(() => world.close());

test.each([
  ['light', 700],
  ['dark', 360],
] as const)(
  'what is there already shows as one types, and can be taken instead or put away: %s, %i px',
  async (colorMode, width) => {
    const { host } = world;
    const there = await issue(host, 'OPS', { summary: `Alert when the standby pool is nearly full (${width})` });
    await reviewed(
      host,
      'OPS',
      'Cards were declined in spring',
      ideaEdit({
        what: `Add alerting for pool use of the standby (${width})`,
        state: 'declined',
        declinedBecause: 'Too noisy at night',
      }),
    );
    const { page, complaints, close } = await world.openPanel('responder', { colorMode, width });
    const frame = panelFrame(page);
    await tab(page, /^Follow-ups/).click();
    await frame.getByRole('button', { name: 'Add idea' }).click();
    await frame.getByLabel('What', { exact: true }).fill(`Add alerting for standby pool use above 80 % (${width})`);

    const part = frame.getByRole('region', { name: 'What is there already' });
    const declined = part.locator('[data-similar="declined"]').filter({ hasText: `(${width})` });
    await declined.getByText('Declined because: “Too noisy at night”').waitFor();
    expect(await declined.locator('mark').allTextContents()).toContain('standby');
    expect(await accessibilityFaults(page)).toEqual([]);

    await declined.getByRole('button', { name: /^Not the same/ }).click();
    await part.getByText('put away as not the same').waitFor();
    await declined.waitFor({ state: 'detached' });

    const open = part.locator(`[data-similar="${there.key}"]`);
    await open.getByRole('button', { name: /^Use this one instead/ }).click();
    await part.getByText(`${there.key} will be linked. No second issue is made.`).waitFor();
    await part.getByRole('button', { name: 'Make a new one after all' }).click();
    await open.waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);

test('what is there already is taken instead: it is linked in Jira, and no second issue is made', async () => {
  const { host, browser, person } = world;
  const there = await issue(host, 'OPS', { summary: 'Replay the ledger import after each fail-over' });
  const { page, complaints, close } = await world.openPanel('responder', { width: 700 });
  const panel = await openIdeas(page);
  await panel.add.click();
  await panel.what.fill('Add a replay of the ledger import for each fail-over');
  const found = panelFrame(page).locator(`[data-similar="${there.key}"]`);
  await found.getByRole('button', { name: /^Use this one instead/ }).click();
  await commitNow(page);
  await whenSaved(page);
  const bar = panelFrame(page).getByRole('region', { name: 'Create in Jira' });
  await bar.getByText('1 is in Jira already, and will only be linked.').waitFor();
  await bar.getByRole('button', { name: 'Create in Jira' }).click();
  await panelFrame(page).locator(`[data-follow-up="${there.key}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();

  const url = new URL(`/browse/${there.key}?as=${person('responder').accountId}`, host.pageUrl).href;
  const jira = await visit(browser, url);
  await jira.page.getByRole('link', { name: host.incident }).first().waitFor();
  await jira.close();
});
