import type { Locator, Page } from 'playwright-core';
import { field } from './curating';
import { panelFrame, tab } from './panel';

/** The follow-ups as a person sees them. */
export interface IdeaPanel {
  add: Locator;
  what: Locator;
  commit: Locator;
  /** A group by its name. */
  group(name: 'Ideas' | 'Committed' | 'In Jira' | 'Declined'): Locator;
  /** An idea by words of its line. */
  idea(words: string): Locator;
  /** What opens and closes it. */
  line(words: string): Locator;
  button(name: string | RegExp): Locator;
}

function ideaPanel(page: Page): IdeaPanel {
  const frame = panelFrame(page);
  const button = (name: string | RegExp): Locator =>
    frame.getByRole('button', { name, exact: typeof name === 'string' });
  const idea = (words: string): Locator => frame.locator('[data-idea]').filter({ hasText: words });
  return {
    add: button('Add idea'),
    what: field(page, 'What'),
    commit: button('Commit'),
    group: (name) => frame.getByRole('region', { name: new RegExp(`^${name}`) }),
    idea,
    line: (words) => idea(words).locator('button[aria-expanded]').first(),
    button,
  };
}

export async function openIdeas(page: Page): Promise<IdeaPanel> {
  await tab(page, /^Follow-ups/).click();
  const panel = ideaPanel(page);
  await panel.group('Ideas').waitFor();
  return panel;
}

/** Adds an idea with the keyboard, and closes it; the focus is on its line then. */
export async function addIdea(page: Page, what: string): Promise<void> {
  const panel = ideaPanel(page);
  await panel.add.press('Enter');
  await panel.what.fill(what);
  await panel.what.press('Escape');
  await panelFrame(page).locator('[data-idea]').filter({ hasText: what }).waitFor();
}

/** Picks from an Atlaskit select with the mouse: its input has no size of its own, the box around it is what one clicks. */
export async function pickIn(page: Page, label: string, option: string | RegExp): Promise<void> {
  const frame = panelFrame(page);
  const box = frame.locator('div:has(> label)').filter({ has: frame.getByLabel(label, { exact: true }) });
  await box.locator('> div').first().click();
  await frame.getByRole('option', { name: option }).first().click();
}

/** One of a few choices side by side. */
export const segment = (page: Page, label: string, choice: string): Locator =>
  panelFrame(page).getByRole('group', { name: label }).getByRole('radio', { name: choice });
