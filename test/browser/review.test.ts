import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { button, field, openAsColleague } from './curating';
import { panelFrame, tab } from './panel';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await createWorld({ story: 'payment-outage' })));
afterAll(() => world.close());

const heading = (page: Page, name: string) => panelFrame(page).getByRole('heading', { name, exact: true });
const standing = (page: Page, words: RegExp) =>
  panelFrame(page).getByRole('group', { name: 'Where the review stands' }).getByText(words);

async function openReview(page: Page): Promise<void> {
  await tab(page, 'Review').click();
  await panelFrame(page).locator('#panel-review').waitFor();
}

/** Gives the reason that is asked for, and goes on. */
async function giveReason(page: Page, reason: string): Promise<void> {
  await field(page, 'Reason').fill(reason);
  await button(page, 'Go on').click();
}

test('a review goes from draft to in review to published and reopened, by two people', async () => {
  const noor = await world.openPanel('responder', { width: 700 });
  await openReview(noor.page);
  await standing(noor.page, /^Not begun$/).waitFor();
  await panelFrame(noor.page).getByText('did what ended the impact').waitFor();
  await button(noor.page, /^Begin with Noor Haddad/).click();
  await standing(noor.page, /^Draft$/).waitFor();
  await standing(noor.page, /^Due Fri 20 Nov 2026$/).waitFor();

  await button(noor.page, 'Send to review').click();
  await standing(noor.page, /^In review$/).waitFor();
  await button(noor.page, 'Publish').click();
  await panelFrame(noor.page)
    .getByText(/published by an approver/)
    .waitFor();

  const colleague = world.host.users.filter(({ role }) => role === 'responder')[1];
  await button(noor.page, 'People and due day').click();
  await button(noor.page, 'Name approver').click();
  await field(noor.page, 'Approver: choose a person').fill(colleague?.displayName ?? '');
  await panelFrame(noor.page)
    .getByRole('option', { name: colleague?.displayName ?? '' })
    .click();
  await button(noor.page, 'Change approver').waitFor();
  await button(noor.page, 'Publish').click();
  await panelFrame(noor.page)
    .getByText(/Publishing is for the approver/)
    .waitFor();

  const other = await openAsColleague(world, { width: 360, colorMode: 'dark' });
  await openReview(other.page);
  await button(other.page, 'Publish').click();
  await standing(other.page, /^Published$/).waitFor();

  await noor.page.reload();
  await standing(noor.page, /^Published$/).waitFor();
  await heading(noor.page, 'State').waitFor();
  await button(noor.page, 'Reopen').click();
  await giveReason(noor.page, 'The vendor wrote what they saw');
  await standing(noor.page, /^Reopened$/).waitFor();
  await panelFrame(noor.page).getByText('Published revision 1').waitFor();
  await panelFrame(noor.page).getByText('The vendor wrote what they saw').waitFor();
  for (const { page } of [noor, other]) expect(await accessibilityFaults(page)).toEqual([]);
  expect([...noor.complaints, ...other.complaints]).toEqual([]);
});
