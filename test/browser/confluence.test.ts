import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { button, field } from './curating';
import { panelFrame, tab } from './panel';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
  await say('EU cards were declined.', 0);
});
afterAll(() => world.close());

async function say(text: string, revision: number): Promise<void> {
  const { host } = world;
  const doc = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  const input = { id: 'summary/what', saveId: randomUUID(), revision, doc };
  await host.invoke('saveText', input, { as: world.person('responder').accountId, issue: host.incident });
}

/** Confluence as the administrator, over the network. */
async function wiki<T>(path: string, init: { method?: string; body?: unknown } = {}): Promise<T> {
  const { jiraUrl } = world.host;
  const { email } = world.person('admin');
  const headers = {
    authorization: `Basic ${Buffer.from(`${email}:x`).toString('base64')}`,
    'content-type': 'application/json',
  };
  const { method = 'GET', body } = init;
  const reply = await fetch(`${jiraUrl}/wiki/api/v2/${path}`, {
    method,
    headers,
    body: body ? JSON.stringify(body) : null,
  });
  return (await reply.json()) as T;
}

const panel = (page: Page) => panelFrame(page).getByRole('region', { name: 'Page in Confluence' });

async function openExport(page: Page): Promise<void> {
  await tab(page, 'Review').click();
  await panelFrame(page).getByRole('article', { name: 'The document' }).waitFor();
  await button(page, 'Export').click();
}

test('a page is made and shows the document; what another wrote there is left alone, and said', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { width: 700 });
  await openExport(page);
  await panel(page).getByLabel('Space').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'Comment in Jira').click();
  await panelFrame(page).getByText('It stands as a comment in Jira.').first().waitFor();

  await field(page, 'Title of the page').fill('What happened on Wednesday');
  await button(page, 'Make the page').click();
  await panel(page).getByText('The page stands in Confluence.').waitFor();
  await panel(page).locator('[data-standing="ours"]').waitFor();
  const { results } = await wiki<{ results: { id: string; title: string }[] }>(
    'pages?title=What+happened+on+Wednesday',
  );
  const [made] = results;
  expect(made?.title).toBe('What happened on Wednesday');

  const reading = await world.browser.newPage();
  await reading.goto(`${world.host.jiraUrl}/wiki/spaces/OPS/pages/${made?.id}`);
  await reading.getByRole('heading', { name: 'What happened on Wednesday' }).waitFor();
  await reading.getByText('EU cards were declined.').first().waitFor();
  await reading.close();

  const text = JSON.stringify({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [] }] });
  const body = {
    id: made?.id,
    status: 'current',
    title: made?.title,
    version: { number: 2 },
    body: { representation: 'atlas_doc_format', value: text },
  };
  await wiki(`pages/${made?.id}`, { method: 'PUT', body });
  await button(page, 'Write this text to the page').click();
  await panel(page).locator('[data-standing="edited"]').waitFor();
  await panel(page).getByText('Nothing was written.').waitFor();
  await button(page, 'Make a new page').waitFor();
  expect(await wiki(`pages/${made?.id}`)).toMatchObject({ version: { number: 2 } });
  expect(complaints).toEqual([]);
  await close();
});
