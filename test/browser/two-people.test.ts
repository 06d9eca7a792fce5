import type { Page } from 'playwright-core';
import { action, button, field, openAsColleague, openEvent, piece, whenSaved } from './curating';
import { firstEventRow, panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

/** Requests that these stories make fail are noted on the console by the browser itself. */
const expected = /Failed to load resource/;
const decision = 'Decision: roll back';

async function writeNote(page: Page, words: string): Promise<void> {
  await action(page, 'Note').click();
  await field(page, 'In your words').fill(words);
  await button(page, 'Keep').click();
}

describe('two people at once', () => {
  test('each writes their own view before the other’s shows', async () => {
    const noor = await world.openPanel('responder');
    await openEvent(noor.page, decision);
    await action(noor.page, 'Your view').click();
    await field(noor.page, 'In your words').fill('I saw the checkout board only.');
    await button(noor.page, 'Keep').click();
    await whenSaved(noor.page);

    const colleague = await openAsColleague(world);
    await openEvent(colleague.page, decision);
    await panelFrame(colleague.page)
      .getByText(/One other view is there/)
      .waitFor();
    expect(await panelFrame(colleague.page).getByText('I saw the checkout board only.').count()).toBe(0);
    await action(colleague.page, 'Your view').click();
    await field(colleague.page, 'In your words').fill('The database board was green.');
    await button(colleague.page, 'Keep').click();
    await panelFrame(colleague.page).getByText('I saw the checkout board only.').waitFor();
    await noor.close();
    await colleague.close();
  });

  test('who write the same note keep both until one is chosen, and the other stays in its history', async () => {
    const [noor, colleague] = [await world.openPanel('responder'), await openAsColleague(world)];
    await openEvent(noor.page, decision);
    await openEvent(colleague.page, decision);
    // News would carry the first note to the second person before they wrote theirs.
    world.host.faults.add({ target: 'bridge', method: 'invoke', path: 'refresh', status: 500, times: 50 });
    await writeNote(noor.page, 'The failover had been at 01:29');
    await whenSaved(noor.page);
    await writeNote(colleague.page, 'Nobody had looked at the standby');
    const clash = panelFrame(colleague.page).getByRole('group', { name: /changed the same thing meanwhile/ });
    await clash.getByText('The failover had been at 01:29').waitFor();
    await clash.getByText('Nobody had looked at the standby').waitFor();
    await clash.getByRole('button', { name: 'Keep mine' }).click();
    await whenSaved(colleague.page);
    world.host.faults.clear();
    await noor.page.reload();
    await piece(noor.page, 'note').getByText('Nobody had looked at the standby').waitFor();
    await piece(noor.page, 'note').getByRole('button', { name: 'edited once' }).click();
    await panelFrame(noor.page).getByRole('list', { name: 'How it changed' }).getByText(/01:29/).first().waitFor();
    await noor.close();
    await colleague.close();
  });
});

describe('nothing is lost', () => {
  test.each([
    ['the store does not answer', { target: 'storage' as const, status: 500, times: 60 }],
    ['Jira is busy', { target: 'jira' as const, status: 429, retryAfterMs: 60_000, times: 60 }],
  ])('when %s: it is kept, also over a reload, and saved later', async (_, fault) => {
    const { page, close } = await world.openPanel('responder', { expected });
    await openEvent(page, decision);
    world.host.faults.add(fault);
    await writeNote(page, 'Kept on this page');
    await panelFrame(page).locator('[data-saved="kept"]').waitFor();
    world.host.faults.clear();
    await page.reload();
    await piece(page, 'note').getByText('Kept on this page').waitFor();
    await whenSaved(page);
    await page.reload();
    await piece(page, 'note').getByText('Kept on this page').waitFor();
    await close();
  });

  test('a lost answer is no conflict with oneself', async () => {
    const { page, close } = await world.openPanel('responder', { expected });
    await openEvent(page, decision);
    world.host.faults.add({ target: 'bridge', method: 'invoke', path: 'saveAdditions', drop: 'response' });
    await writeNote(page, 'Arrived, though nobody heard');
    await whenSaved(page);
    await piece(page, 'note').getByText('Arrived, though nobody heard').waitFor();
    expect(
      await panelFrame(page)
        .getByRole('group', { name: /meanwhile/ })
        .count(),
    ).toBe(0);
    expect(await button(page, /^edited/).count()).toBe(0);
    await close();
  });

  test('a restart of the app and what is being typed at that moment', async () => {
    const { page, close } = await world.openPanel('responder', { expected: /./ });
    await openEvent(page, decision);
    await writeNote(page, 'Before the restart');
    await action(page, 'Hard moment').click();
    await field(page, /What made it so/).fill('half a sent');
    await world.host.restart();
    await page.reload();
    await firstEventRow(page).waitFor();
    expect(await field(page, /What made it so/).inputValue()).toBe('half a sent');
    await piece(page, 'note').getByText('Before the restart').waitFor();
    await whenSaved(page);
    await close();
  });
});
