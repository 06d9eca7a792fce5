import { accessibilityFaults } from './accessibility';
import { openChoicesOf, openIdeas } from './idea-panel';
import { firstEventRow, panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

const looks = (['light', 'dark'] as const).flatMap((colorMode) => [700, 360].map((width) => ({ colorMode, width })));

describe.each(looks)('in $colorMode, $width px wide', ({ colorMode, width }) => {
  const look = { colorMode, width };

  test('the timeline, an open event among it, is accessible and fits', async () => {
    const { page, complaints, close } = await world.openPanel('responder', look);
    await firstEventRow(page).getByRole('button').click();
    await panelFrame(page).getByRole('link', { name: 'Open in Jira' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysOverflow()).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    expect(await world.policyReports()).toEqual([]);
    await close();

    function sidewaysOverflow(): Promise<number> {
      return panelFrame(page)
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth);
    }
  });

  test('the follow-ups, with a list of choices open, are accessible', async () => {
    const { page, complaints, close } = await world.openPanel('responder', look);
    const panel = await openIdeas(page);
    await panel.add.click();
    await panel.what.fill('Add alerting for standby pool use above 80 %');
    await openChoicesOf(page, 'Owner');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await world.policyReports()).toEqual([]);
    await close();
  });

  test('a person who may only read finds it accessible too', async () => {
    const { page, close } = await world.openPanel('reader', look);
    await firstEventRow(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });
});
