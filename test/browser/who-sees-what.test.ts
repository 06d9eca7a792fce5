import type { Response } from 'playwright-core';
import { jiraOf } from './jira-of';
import { firstEventRow, panelFrame, tab } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

type Link = { inwardIssue?: { key: string }; outwardIssue?: { key: string } };

/** Keys of the linked tickets that a person sees on the incident. */
async function linkedKeys(email: string): Promise<string[]> {
  const ask = jiraOf(world.host, email);
  const path = `/rest/api/3/issue/${world.host.incident}?fields=issuelinks`;
  const { fields } = await ask<{ fields: { issuelinks: Link[] } }>(path);
  return fields.issuelinks.flatMap((link) => (link.inwardIssue ?? link.outwardIssue)?.key ?? []);
}

test('a person who may only browse reads everything, gets no controls, and is told so', async () => {
  const { page, complaints, close } = await world.openPanel('reader');
  await firstEventRow(page).waitFor();
  const frame = panelFrame(page);
  await frame.getByText(`Editing needs permission to edit ${world.host.incident}`).waitFor();
  await tab(page, /^Follow-ups/).click();
  await frame.getByText('Nobody has caught an idea yet.').waitFor();
  expect(await frame.getByRole('tabpanel').locator('input, textarea, select, [role=combobox]').count()).toBe(0);
  expect(await frame.getByRole('button', { name: /create/i }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('an outsider learns that a ticket is withheld, and its key is nowhere: not on the page, not in any reply', async () => {
  const all = await linkedKeys(world.person('admin').email);
  const seen = await linkedKeys(world.person('outsider').email);
  const withheld = all.filter((key) => !seen.includes(key));
  expect(withheld).toHaveLength(1);

  const { page, context, complaints, close } = await world.openPanel('outsider');
  // The replies themselves: a text asked for while they come in might still be on its way when the page closes.
  const replies: Response[] = [];
  let listening = false;
  context.on('response', (response) => {
    if (listening && /json|html/.test(response.headers()['content-type'] ?? '')) replies.push(response);
  });
  // Anew, so that the very first reply is heard.
  const address = page.url();
  await page.goto('about:blank');
  listening = true;
  await page.goto(address);
  await firstEventRow(page).waitFor();
  await panelFrame(page).getByText('1 linked ticket is not visible to you').waitFor();
  await tab(page, /^Follow-ups/).click();
  await page.waitForLoadState('networkidle');
  listening = false;
  const texts = await Promise.all([
    ...replies.map((reply) => reply.text()),
    ...page.frames().map((frame) => frame.content()),
  ]);
  expect(texts.length).toBeGreaterThan(3);
  // A key followed by another digit is another ticket.
  const leak = new RegExp(`(${withheld.join('|')})(?!\\d)`);
  expect(texts.filter((text) => leak.test(text))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
