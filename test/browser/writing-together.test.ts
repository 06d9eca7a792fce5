import type { Locator, Page } from 'playwright-core';
import { analysis, beginReview, openAnalysis } from './analysing';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

/** Requests that these stories make fail are noted on the console by the browser itself. */
const expected = /Failed to load resource|net::ERR/;

const answer = (page: Page): Locator => analysis(page).answer;
const written = (page: Page): Locator => panelFrame(page).getByText(/^Last written by /);
const button = (page: Page, name: string): Locator => panelFrame(page).getByRole('button', { name });

/** At the end of what stands there. */
async function write(page: Page, words: string): Promise<void> {
  await answer(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Takes these words from the end of what stands there. */
async function takeBack(page: Page, words: string): Promise<void> {
  await answer(page).click();
  await page.keyboard.press('Control+End');
  for (let letter = 0; letter < words.length; letter += 1) await page.keyboard.press('Backspace');
}

/** The state of the open answer, beside its tools. */
const state = (page: Page, name: string): Locator =>
  panelFrame(page).getByRole('tabpanel').locator(`[data-saved="${name}"]`).first();

/** Opens the first answer that stands there: what is open by itself is the first question without one. */
async function openAnswer(page: Page): Promise<void> {
  await button(page, 'Edit this answer').first().click();
  await answer(page).waitFor();
}

/** Begins the review, and waits until that is stored: what these stories break is what is written after. */
async function begin(page: Page): Promise<void> {
  await beginReview(page);
  await answer(page).waitFor();
  await panelFrame(page).locator('[data-saved="saving"]').first().waitFor({ state: 'detached' });
}

async function join(page: Page): Promise<void> {
  await openAnalysis(page);
  await openAnswer(page);
}

describe('two people in one answer', () => {
  test('see each other, and each what the other writes; history tells who wrote what, and brings it back', async () => {
    const [noor, ada] = [await world.openPanel('responder'), await world.openPanel('admin')];
    await begin(noor.page);
    await write(noor.page, 'Shops in the EU could not take cards.');
    await written(noor.page).waitFor();
    await join(ada.page);
    await answer(ada.page).getByText('Shops in the EU could not take cards.').waitFor();
    await panelFrame(noor.page).getByText('Ada Brandt is in this answer too').waitFor();
    await panelFrame(ada.page).getByText('Noor Haddad is in this answer too').waitFor();

    await write(ada.page, ' Some took cash.');
    await answer(noor.page).getByText('Shops in the EU could not take cards. Some took cash.').waitFor();

    await button(noor.page, 'History').click();
    const history = panelFrame(noor.page).getByRole('region', { name: 'How this answer came to be' });
    await history.getByText(/^Ada Brandt, /).waitFor();
    await history.getByRole('button', { name: 'Bring this version back' }).click();
    await answer(ada.page).getByText('Shops in the EU could not take cards.', { exact: true }).waitFor();
    await ada.close();
    await noor.close();
    expect([...noor.complaints, ...ada.complaints]).toEqual([]);
    expect(await world.policyReports()).toEqual([]);
  });

  test('who change the same words both keep them, side by side, until one settles it', async () => {
    const [noor, ada] = [
      await world.openPanel('responder', { expected }),
      await world.openPanel('admin', { expected }),
    ];
    await begin(noor.page);
    await write(noor.page, 'It took twenty minutes');
    await written(noor.page).waitFor();
    await join(ada.page);
    await answer(ada.page).getByText('It took twenty minutes').waitFor();
    await ada.context.setOffline(true);
    await takeBack(ada.page, 'twenty minutes');
    await ada.page.keyboard.type('an hour');
    await state(ada.page, 'offline').waitFor();
    await takeBack(noor.page, 'twenty minutes');
    await noor.page.keyboard.type('ten minutes');
    await state(noor.page, 'saved').waitFor();
    await ada.context.setOffline(false);
    const note = panelFrame(ada.page).getByRole('group', { name: /changed the same words at the same time/ });
    await note.getByText('It took an hour').waitFor();
    await note.getByText('It took ten minutes').waitFor();
    await note.getByRole('button', { name: 'Use these words instead' }).click();
    await answer(noor.page).getByText('It took an hour').waitFor();
    await note.waitFor({ state: 'detached' });
    await ada.close();
    await noor.close();
  });
});

describe('nothing that is typed is lost', () => {
  test.each([
    ['the store does not answer', { target: 'storage' as const, status: 500, times: 200 }],
    ['Jira is busy', { target: 'jira' as const, status: 429, retryAfterMs: 1_000, times: 200 }],
    [
      'the session has expired',
      { target: 'bridge' as const, method: 'invoke', path: 'saveText', status: 401, times: 200 },
    ],
    [
      'every answer is lost',
      { target: 'bridge' as const, method: 'invoke', path: 'saveText', drop: 'response' as const, times: 200 },
    ],
  ])('when %s, over a reload, and it is stored once when that is over', async (_, fault) => {
    const { page, close } = await world.openPanel('responder', { expected });
    await begin(page);
    world.host.faults.add(fault);
    await write(page, 'The pool was full.');
    await state(page, 'kept').waitFor();
    await write(page, ' Nobody could see it.');
    world.host.faults.clear();
    await page.reload();
    await openAnswer(page);
    await answer(page).getByText('The pool was full. Nobody could see it.').waitFor();
    await state(page, 'saved').waitFor();
    await page.reload();
    await openAnswer(page);
    await answer(page).getByText('The pool was full. Nobody could see it.', { exact: true }).waitFor();
    await close();
  });

  test('without a line: it says so, keeps the words, and saves them when the line is back', async () => {
    const { page, context, close } = await world.openPanel('responder', { expected });
    await begin(page);
    await context.setOffline(true);
    await write(page, 'Written in a tunnel.');
    await state(page, 'offline').waitFor();
    await context.setOffline(false);
    await state(page, 'saved').waitFor();
    await page.reload();
    await openAnswer(page);
    await answer(page).getByText('Written in a tunnel.').waitFor();
    await close();
  });
});
