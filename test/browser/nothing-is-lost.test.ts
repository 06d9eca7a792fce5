import type { Page } from 'playwright-core';
import { whenSaved } from './curating';
import { commitNow, openIdeas, rowsInJira, type IdeaPanel } from './idea-panel';
import { jiraOf } from './jira-of';
import { eventRows, firstEventRow, panelFrame, tab } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

/** Requests that these stories make fail are noted on the console by the browser itself. */
const expected = /Failed to load resource/;

const button = (page: Page, name: string | RegExp) => panelFrame(page).getByRole('button', { name });

/** How many issues linked to the incident bear these words. */
async function linkedWith(summary: string): Promise<number> {
  const ask = jiraOf(world.host, world.person('admin').email);
  const { fields } = await ask<{
    fields: {
      issuelinks: { inwardIssue?: { fields: { summary: string } }; outwardIssue?: { fields: { summary: string } } }[];
    };
  }>(`/rest/api/3/issue/${world.host.incident}?fields=issuelinks`);
  return fields.issuelinks.filter((link) => (link.inwardIssue ?? link.outwardIssue)?.fields.summary === summary).length;
}

describe('what is typed is never lost', () => {
  test('a reload brings back what was typed, saved or not yet', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    const panel = await begin(page, 'Alert on the age of the oldest payment');
    await panel.what.blur();
    await whenSaved(page);
    await page.reload();
    await panel.what.waitFor();
    expect(await panel.what.inputValue()).toBe('Alert on the age of the oldest payment');

    await panel.what.fill('Alert on the age of the oldest unpaid order');
    await page.reload();
    await panel.what.waitFor();
    expect(await panel.what.inputValue()).toBe('Alert on the age of the oldest unpaid order');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a save that fails is said, keeps the words, and is made good', async () => {
    const { page, close } = await world.openPanel('responder', { expected });
    const panel = await openIdeas(page);
    await panel.add.click();
    world.host.faults.add({ target: 'storage', status: 500, times: 40 });
    await panel.what.fill('Rehearse the failover each quarter');
    await panelFrame(page).locator('[data-saved="kept"]').waitFor();
    expect(await panel.what.inputValue()).toBe('Rehearse the failover each quarter');
    world.host.faults.clear();
    await panel.what.press('End');
    await panel.what.pressSequentially('!');
    await panel.what.blur();
    await whenSaved(page);
    await page.reload();
    await panel.what.waitFor();
    expect(await panel.what.inputValue()).toBe('Rehearse the failover each quarter!');
    await close();
  });

  test('a lost answer to the creating call makes one issue, not two', async () => {
    const summary = 'Add an alert for when 80 % of the pool is used';
    const { page, close } = await world.openPanel('responder', { expected });
    const panel = await begin(page, summary);
    await commitNow(page);
    await whenSaved(page);
    world.host.faults.add({ target: 'jira', method: 'POST', path: '/rest/api/3/issue', drop: 'response' });
    await panel.button('Create in Jira').click();
    await rowsInJira(page).filter({ hasText: summary }).waitFor();
    expect(await linkedWith(summary)).toBe(1);
    await close();
  });

  test('an answer lost between server and panel makes one issue, not two', async () => {
    const summary = 'Add a link to the runbook to the alert of the pool';
    const { page, close } = await world.openPanel('responder', { expected });
    const panel = await begin(page, summary);
    await commitNow(page);
    await whenSaved(page);
    world.host.faults.add({ target: 'bridge', method: 'invoke', path: 'createFollowUps', drop: 'response' });
    await panel.button('Create in Jira').click();
    await rowsInJira(page).filter({ hasText: summary }).waitFor();
    expect(await linkedWith(summary)).toBe(1);
    await close();
  });
});

describe('Jira’s bad moments', () => {
  test('429 is said with the time Jira asked for, what was read stays, and it recovers by itself', async () => {
    const { page, close } = await world.openPanel('responder', { expected });
    await firstEventRow(page).waitFor();
    const before = await eventRows(page).count();
    // Looked for before the press, and there for some seconds, so that a busy machine does not miss it.
    world.host.faults.add({ target: 'jira', status: 429, retryAfterMs: 3000, times: 1 });
    await Promise.all([whenProblem(page, 'jiraBusy'), button(page, 'Refresh').click()]);
    expect(await eventRows(page).count()).toBe(before);
    await panelFrame(page).locator('[data-problem]').waitFor({ state: 'detached' });
    expect(await eventRows(page).count()).toBe(before);
    await close();
  });

  test('500 at the opening is said, and one press later the timeline is there', async () => {
    // Asked to wait long, so that it is the press that brings the timeline, and not the panel itself before it.
    world.host.faults.add({ target: 'jira', status: 500, retryAfterMs: 3_600_000, times: 40 });
    const { page, close } = await world.openPanel('responder', { expected });
    await whenProblem(page, 'jiraDown');
    world.host.faults.clear();
    await button(page, /Try (now|again)/).click();
    await firstEventRow(page).waitFor();
    await close();
  });

  test('an incident deleted while the panel is open is said, and everything read and typed stays', async () => {
    const { page, close } = await world.openPanel('responder', { expected });
    const panel = await begin(page, 'Ask before a project is cleaned up');
    await panel.what.blur();
    await whenSaved(page);
    await tab(page, /^Timeline/).click();
    await firstEventRow(page).waitFor();
    const before = await eventRows(page).count();
    const ask = jiraOf(world.host, world.person('admin').email);
    await ask(`/rest/api/3/issue/${world.host.incident}`, { method: 'DELETE' });
    await button(page, 'Refresh').click();
    await whenProblem(page, 'incidentGone');
    expect(await eventRows(page).count()).toBe(before);
    await tab(page, /^Follow-ups/).click();
    await panel.what.waitFor();
    expect(await panel.what.inputValue()).toBe('Ask before a project is cleaned up');
    await close();
  });
});

/** Begins an idea; after a reload the panel returns to where the reader was, with the idea open. */
async function begin(page: Page, what: string): Promise<IdeaPanel> {
  const panel = await openIdeas(page);
  await panel.add.click();
  await panel.what.fill(what);
  return panel;
}

/** Resolves when the panel shows that problem. */
const whenProblem = (page: Page, code: string): Promise<void> =>
  panelFrame(page).locator(`[data-problem="${code}"]`).waitFor();
