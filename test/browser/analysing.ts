import type { Locator, Page } from 'playwright-core';
import { panelFrame, tab } from './panel';

/** The analysis as a person sees it. */
export interface Analysis {
  start: Locator;
  /** The choice of how deep a review goes. */
  depth: Locator;
  /** Acknowledges what a review is held by. */
  read: Locator;
  /** Where the open question is answered. */
  answer: Locator;
  goOn: Locator;
  /** What can be done with the open section. */
  tools: Locator;
  saved: Locator;
  section(name: string): Locator;
  button(name: string): Locator;
}

export function analysis(page: Page): Analysis {
  const frame = panelFrame(page);
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true });
  return {
    start: button('Start the review'),
    depth: frame.getByRole('radio', { name: /^(Light|Standard|Deep)$/ }),
    read: button('I have read this'),
    answer: frame.getByRole('textbox', { name: /^Answer: / }),
    goOn: frame.getByRole('button', { name: /^Go on to / }),
    tools: button('What to do with this section'),
    saved: frame.locator('[data-saved="saved"]').first(),
    section: (name) => frame.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }),
    button,
  };
}

export async function openAnalysis(page: Page): Promise<Analysis> {
  await tab(page, /^Analysis/).click();
  return analysis(page);
}

/** Begins a standard review and reads what it is held by. */
export async function beginReview(page: Page): Promise<Analysis> {
  const at = await openAnalysis(page);
  await panelFrame(page).getByRole('radio', { name: 'Standard' }).check();
  await at.start.click();
  await at.read.click();
  return at;
}

/** Goes to a section, by the list or, where there is little room, by the choice. */
export async function openSection(page: Page, name: string): Promise<void> {
  const choice = panelFrame(page).getByRole('combobox', { name: 'Sections' });
  const listed = analysis(page).section(name);
  await choice.or(listed).first().waitFor();
  if ((await choice.count()) > 0) {
    const value = await choice.locator('option').filter({ hasText: name }).first().getAttribute('value');
    await choice.selectOption(value);
  } else await listed.click();
  await panelFrame(page).getByRole('heading', { name, level: 2 }).waitFor();
}
