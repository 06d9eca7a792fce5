import type { Page } from 'playwright-core';
import { action, button, field, openAsColleague, openEvent, piece } from './curating';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});
afterAll(() => world.close());

type News = { readonly eventPayload: Readonly<Record<string, unknown>> };

/** What a page tells other panels from now on. */
function newsFrom(page: Page): News[] {
  const news: News[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/forge/realtime/publish')) news.push(request.postDataJSON() as News);
  });
  return news;
}

test('what one person keeps reaches another’s open panel, and the news that tell of it carry ids and revisions only', async () => {
  const [noor, colleague] = [await world.openPanel('responder'), await openAsColleague(world)];
  const news = newsFrom(noor.page);
  for (const { page } of [noor, colleague]) await openEvent(page, 'Decision: roll back');
  await action(noor.page, 'Note').click();
  await field(noor.page, 'In your words').fill('Zanzibar had been told at 01:29');
  const told = noor.page.waitForRequest('**/forge/realtime/publish');
  await button(noor.page, 'Keep').click();
  await told;
  await piece(colleague.page, 'note').getByText('Zanzibar had been told at 01:29').waitFor();
  for (const { eventPayload } of news) {
    expect(eventPayload).toEqual({
      issueId: expect.stringMatching(/^\d+$/),
      from: expect.stringMatching(/^\d+$/),
      ids: [expect.stringMatching(/^note:[a-zA-Z]+:\d+$/)],
      revision: 1,
    });
  }
  expect(JSON.stringify(news)).not.toContain('Zanzibar');
  await noor.close();
  await colleague.close();
});
