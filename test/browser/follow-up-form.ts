import type { Locator, Page } from 'playwright-core';
import { panelFrame, tab } from './panel';

/** The follow-up form as a person sees it. */
export interface FollowUpForm {
  summary: Locator;
  priority: Locator;
  owner: Locator;
  create: Locator;
  /** The follow-ups that exist in Jira. */
  rows: Locator;
}

export function followUpForm(page: Page): FollowUpForm {
  const frame = panelFrame(page);
  return {
    summary: frame.getByLabel('What should change', { exact: true }),
    priority: frame.getByLabel('Priority', { exact: true }),
    owner: frame.getByLabel('Owner', { exact: true }),
    create: frame.getByRole('button', { name: 'Create in Jira' }),
    rows: frame.locator('[data-follow-up]'),
  };
}

export async function openFollowUps(page: Page): Promise<FollowUpForm> {
  await tab(page, /^Follow-ups/).click();
  const form = followUpForm(page);
  await form.summary.waitFor();
  return form;
}

/** Opens an Atlaskit select with the mouse: its input has no size of its own, the box around it is what one clicks. */
export async function openChoices(page: Page, field: Locator): Promise<void> {
  const box = panelFrame(page).locator('div:has(> label)').filter({ has: field });
  await box.locator('> div').first().click();
  await panelFrame(page).getByRole('option').first().waitFor();
}

/** Picks from an Atlaskit select with the mouse. */
export async function pick(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  await openChoices(page, field);
  await panelFrame(page).getByRole('option', { name: option, exact: true }).first().click();
}

/** Resolves when what was typed has reached the server. */
export const whenSaved = (page: Page): Promise<void> => panelFrame(page).locator('[data-saved="saved"]').waitFor();

/** Resolves when the panel shows that problem. */
export const whenProblem = (page: Page, code: string): Promise<void> =>
  panelFrame(page).locator(`[data-problem="${code}"]`).waitFor();
