import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { button, field, openAsColleague } from './curating';
import { panelFrame, tab } from './panel';
import { commitIdea } from './told-review';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await createWorld({ story: 'payment-outage' })));
afterAll(() => world.close());

/** The meeting's own window. */
const room = (page: Page): FrameLocator => page.frameLocator('dialog iframe');
const press = (page: Page, name: string | RegExp) => room(page).getByRole('button', { name, exact: true }).click();
const point = (page: Page, at: number) => room(page).getByText(new RegExp(`^Point ${at} of`));

async function prepare(page: Page): Promise<void> {
  await tab(page, 'Review').click();
  await button(page, /^Begin with Noor Haddad/).click();
  await button(page, 'Prepare the meeting').click();
  await button(page, 'Set a date').click();
  await field(page, 'Day').fill('2026-11-26');
  await field(page, 'Time').fill('10:30');
  await field(page, 'Zone').fill('Europe/Paris');
  await field(page, 'Minutes').fill('45');
  await button(page, 'Set the date').click();
  await panelFrame(page).getByText('Thu 26 Nov 2026, 09:30 UTC').waitFor();
}

/** The file for any calendar, as the browser saves it. */
async function calendarOf(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Calendar file').click()]);
  expect(download.suggestedFilename()).toBe('OPS-88-review.ics');
  return readFile(await download.path(), 'utf8');
}

async function join(page: Page): Promise<void> {
  await tab(page, 'Review').click();
  await button(page, 'Open the meeting').click();
  await room(page).getByRole('heading', { name: 'Review of OPS-88' }).waitFor();
}

/** The agenda ends with who says yes to what; the owner does, and the record is kept as it stands. */
async function agreeAtTheEnd(page: Page): Promise<void> {
  await room(page).getByRole('region', { name: 'Agenda' }).getByRole('button').last().click();
  const list = room(page).getByRole('list', { name: 'Follow-ups to agree on' });
  await list.getByText('Share one setting for connections').waitFor();
  await list.getByRole('button', { name: 'I agree' }).click();
  await list.getByText('Noor Haddad agreed').waitFor();
}

test('a meeting by two people: prepared, held at the same point on both screens, and kept', async () => {
  const { accountId } = world.person('responder');
  await commitIdea(world.host, accountId, { what: 'Share one setting for connections', ownerId: accountId });
  const noor = await world.openPanel('responder', { width: 700 });
  await prepare(noor.page);
  const frame = panelFrame(noor.page);
  const link = frame.getByRole('link', { name: 'Add to Google Calendar' });
  expect(await link.getAttribute('href')).toContain('20261126T093000Z%2F20261126T101500Z');
  const lines = (await calendarOf(noor.page)).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining(['BEGIN:VCALENDAR', 'DTSTART:20261126T093000Z', 'DTEND:20261126T101500Z']),
  );
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  await frame.getByText('leads the service (Database)').waitFor();
  await frame.getByText('The date is set').waitFor();
  await frame.getByText('Made of what the timeline and the analysis left open, in 45 minutes.').waitFor();
  expect(await accessibilityFaults(noor.page)).toEqual([]);

  const other = await openAsColleague(world, { width: 360, colorMode: 'dark' });
  await join(noor.page);
  await join(other.page);
  await press(noor.page, 'Begin with the first point');
  for (const { page } of [noor, other]) {
    await point(page, 1).waitFor();
    await room(page).getByRole('timer').getByText(/left$/).waitFor();
  }
  await press(other.page, 'Next point');
  for (const { page } of [noor, other]) await point(page, 2).waitFor();

  const note = room(noor.page).getByLabel('What was said', { exact: true });
  await note.fill('The second dashboard was the one that helped');
  await press(noor.page, 'Add the note');
  await note.fill('Link the second dashboard from the alert');
  await press(noor.page, 'Catch as an idea');
  await room(noor.page).getByText('The second dashboard was the one that helped').waitFor();
  // What is typed as the other goes on stays where it was typed.
  await note.fill('Half a sentence');
  await press(other.page, 'Back');
  await point(noor.page, 1).waitFor();
  await press(noor.page, 'Next point');
  await room(noor.page).getByText('Half a sentence').waitFor();
  await room(other.page).getByText('The second dashboard was the one that helped').waitFor();

  await room(noor.page).getByRole('button', { name: 'Noor Haddad: 0 turns' }).click();
  await room(noor.page).getByRole('button', { name: 'Noor Haddad: 1 turn', exact: true }).waitFor();
  expect(await room(other.page).getByRole('button', { name: 'Noor Haddad: 0 turns' }).count()).toBe(1);
  await room(noor.page).getByText('Off topic? Anybody says “Kettle”, and we come back to the question.').waitFor();
  for (const { page } of [noor, other]) expect(await accessibilityFaults(page)).toEqual([]);

  await press(noor.page, 'Leave');
  await join(noor.page);
  await room(noor.page).getByText('Half a sentence').waitFor();
  await agreeAtTheEnd(noor.page);
  await press(noor.page, 'Leave');
  await tab(noor.page, /^Follow-ups/).click();
  await frame.getByText('Link the second dashboard from the alert').first().waitFor();
  expect([...noor.complaints, ...other.complaints]).toEqual([]);
});
