import type { Locator, Page } from 'playwright-core';
import { eventRows, panelFrame } from './panel';
import { visit, type Visit, type VisitOptions } from './visit';
import type { World } from './world';

export const button = (page: Page, name: string | RegExp): Locator =>
  panelFrame(page).getByRole('button', { name, exact: typeof name === 'string' });

/** What is done with an event in its opened detail. */
export const action = (page: Page, name: string): Locator =>
  panelFrame(page).getByRole('group', { name: 'Add to this event' }).getByRole('button', { name, exact: true });

/** What one types or chooses in; a button that names it (how many questions its words raise) is not it. */
export const field = (page: Page, label: string | RegExp): Locator =>
  panelFrame(page)
    .getByLabel(label, { exact: typeof label === 'string' })
    .and(panelFrame(page).locator('input, textarea, select, [role=textbox]'));

/** Finds the event by its words and opens it; what stands in the search box stays there. */
export async function openEvent(page: Page, words: string): Promise<Locator> {
  const search = field(page, 'Search the events');
  if ((await search.count()) === 0) await button(page, 'Search and jump').click();
  await search.fill(words);
  const row = eventRows(page).filter({ hasText: words }).first();
  await row.waitFor();
  if ((await row.getAttribute('data-open')) !== 'true') await row.locator('[data-row]').click();
  await panelFrame(page).locator('[id^="detail-"]').first().waitFor();
  return row;
}

export const whenSaved = (page: Page): Promise<void> => panelFrame(page).locator('[data-saved="saved"]').waitFor();

/** What people added to the open event, by what it is. */
export const piece = (page: Page, about: string): Locator => panelFrame(page).locator(`[data-addition="${about}"]`);

/** Opens the panel as the second person who may edit. */
export async function openAsColleague(world: World, options: VisitOptions = {}): Promise<Visit> {
  const first = world.person('responder').accountId;
  const colleague = world.host.users.find(({ role, accountId }) => role === 'responder' && accountId !== first);
  if (!colleague) throw new Error('The story has no second responder.');
  const { colorMode, width } = options;
  const url = world.host.panelUrl({ as: colleague.accountId, issue: world.host.incident, colorMode, width });
  return visit(world.browser, url, options);
}
