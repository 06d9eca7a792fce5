import { accessibilityFaults } from './accessibility';
import { jiraOf } from './jira-of';
import { boxAtRest, firstEventRow, panelFrame } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

describe.each(['light', 'dark'] as const)('reading in %s', (colorMode) => {
  test('every tool of the timeline is accessible while it stands open', async () => {
    const { page, complaints, close } = await world.openPanel('responder', { colorMode, width: 700 });
    const frame = panelFrame(page);
    await firstEventRow(page).waitFor();
    for (const tool of ['Filter', 'As known at', 'Search and jump']) {
      await frame.getByRole('button', { name: tool }).click();
      await frame.locator(`section[aria-label="${tool}"]`).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a shared view opens as it was shared: as known then, by roles, and it says so', async () => {
  const { accountId } = world.person('responder');
  const address = new URL(world.host.panelUrl({ as: accountId, issue: world.host.incident, width: 700 }));
  address.searchParams.set('pm-known-at', '2026-11-18T02:14:59.000Z');
  address.searchParams.set('pm-roles', 'yes');
  const { page, complaints, close } = await visit(world.browser, address.href);
  const frame = panelFrame(page);
  await frame.getByText(/^As known at Wed 18 Nov 2026, 02:14 UTC\. What came later is left out/).waitFor();
  await firstEventRow(page).waitFor();
  const text = (await frame.locator('body').textContent()) ?? '';
  const people = world.host.users
    .flatMap(({ displayName }) => displayName.split(' '))
    .filter((name) => name.length > 5);
  expect(people.filter((name) => text.includes(name))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('what somebody writes meanwhile joins the story, and the line one reads stays where it is', async () => {
  const { page, close } = await world.openPanel('responder', { width: 700 });
  const frame = panelFrame(page);
  await firstEventRow(page).waitFor();
  await page.keyboard.press('Tab');
  const rows = frame.locator('[data-row]');
  await rows.first().focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
  const read = frame.locator('[data-row]:focus');
  const before = { words: await read.textContent(), box: await boxAtRest(read) };
  const ask = jiraOf(world.host, world.person('admin').email);
  const body = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Written while you read' }] }],
  };
  await ask(`/rest/api/3/issue/${world.host.incident}/comment`, { method: 'POST', body: { body } });
  await frame.getByText(/new events?$/).waitFor();
  expect(await read.textContent()).toBe(before.words);
  expect((await boxAtRest(read)).y).toBe(before.box.y);
  await close();
});

test('with the keyboard alone one filters, reads, and comes back to the line one was at', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { width: 700 });
  const frame = panelFrame(page);
  await firstEventRow(page).waitFor();
  await frame.locator('[data-row]').first().focus();
  await page.keyboard.press('ArrowDown');
  const read = await frame.locator('[data-row]:focus').textContent();
  await page.keyboard.press('/');
  await frame.locator('[type=search]:focus').waitFor();
  await page.keyboard.type('rollback');
  await frame.getByText(/^\d+ of \d+ events/).waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await frame.locator('[data-row]:focus').waitFor();
  expect(await frame.locator('[data-row]:focus').textContent()).toBe(read);
  expect(complaints).toEqual([]);
  await close();
});
