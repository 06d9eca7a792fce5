import type { Page } from 'playwright-core';
import { field, whenSaved } from './curating';
import { commitNow, openIdeas, pickIn, rowsInJira, segment } from './idea-panel';
import { jiraOf } from './jira-of';
import { eventRows, firstEventRow, panelFrame, tab } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

const summary = 'Add alerting for standby pool use above 80 %';

interface CreatedIssue {
  key: string;
  fields: {
    summary: string;
    priority: { name: string };
    assignee: { displayName: string } | null;
    issuelinks: { inwardIssue?: { key: string }; outwardIssue?: { key: string } }[];
  };
}

/** Times as the rows show them: the event's instant, then the words of the two columns. */
const shownTimes = (page: Page) =>
  eventRows(page).evaluateAll((rows) =>
    rows.map((row) => {
      const [utc, local] = [...row.querySelectorAll('time')];
      return { at: utc?.dateTime ?? '', utc: utc?.textContent ?? '', local: local?.firstChild?.textContent ?? '' };
    }),
  );

const clockIn = (zone: string, at: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );

describe('the payment outage, with the mouse', () => {
  test('the night is told in order, in UTC and in the zone of the reader’s Jira profile', async () => {
    const responder = world.person('responder');
    const { timeZone } = await jiraOf(world.host, responder.email)<{ timeZone: string }>('/rest/api/3/myself');
    const { page, complaints, close } = await world.openPanel('responder');
    await firstEventRow(page).waitFor();
    const times = await shownTimes(page);
    expect(times.length).toBeGreaterThan(5);
    expect(times.map(({ at }) => at)).toEqual(times.map(({ at }) => at).sort());
    for (const { at, utc, local } of times) {
      expect(utc).toContain(clockIn('UTC', at));
      expect(local).toContain(clockIn(timeZone, at));
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('an event opens in place, with its source, its author and a way to where it came from', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    const row = firstEventRow(page);
    await row.locator('[data-row]').click();
    const detail = panelFrame(page).getByRole('group').filter({ hasText: 'UTC' });
    await detail.waitFor();
    const href = await detail.getByRole('link', { name: 'Open in Jira' }).getAttribute('href');
    expect(href).toMatch(/\/browse\/[A-Z]+-\d+/);
    await row.locator('[data-row]').click();
    await detail.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  test('a follow-up is written, created once, linked, and shown on the issue and in the board’s backlog', async () => {
    const { host } = world;
    const { page, complaints, close } = await world.openPanel('responder');
    const panel = await openIdeas(page);
    await panel.add.click();
    await panel.what.fill(summary);
    await segment(page, 'Impact', 'High').check();
    await segment(page, 'Urgency', 'Medium').check();
    await pickIn(page, 'Owner', /Jonas/);
    await commitNow(page);
    await whenSaved(page);
    await panel.button('Create in Jira').click();
    const row = rowsInJira(page).filter({ hasText: summary });
    await row.waitFor();
    const key = (await row.getAttribute('data-follow-up')) ?? '';

    const issue = await jiraOf(host, world.person('responder').email)<CreatedIssue>(`/rest/api/3/issue/${key}`);
    expect(issue.fields.summary).toBe(summary);
    expect(issue.fields.priority.name).toBe('High');
    expect(issue.fields.assignee?.displayName).toMatch(/Jonas/);
    expect(issue.fields.issuelinks.map((link) => (link.inwardIssue ?? link.outwardIssue)?.key)).toEqual([
      host.incident,
    ]);
    expect(complaints).toEqual([]);
    await close();

    const jira = await visit(world.browser, host.pageUrl);
    await jira.page.getByRole('link', { name: key }).first().waitFor();
    await jira.page.goto(new URL(`/jira/projects/${key.split('-')[0]}/backlog`, host.pageUrl).href);
    await jira.page.getByRole('region', { name: 'Backlog' }).getByRole('link', { name: key }).waitFor();
    await jira.close();
  });
});

describe('the payment outage, with the keyboard alone', () => {
  test('an event is opened and a follow-up written and created without a pointer', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    await firstEventRow(page).waitFor();
    const { keyboard } = page;
    const focused = () => panelFrame(page).locator(':focus');
    const tabTo = async (what: ReturnType<typeof focused>): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await focused().count()) > 0 && (await focused().and(what).count()) > 0) return;
        await keyboard.press('Tab');
      }
      throw new Error('Forty presses of Tab do not lead there.');
    };

    const rowButton = panelFrame(page).locator('[data-event-id] button');
    await tabTo(rowButton);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await panelFrame(page).getByRole('link', { name: 'Open in Jira' }).waitFor();
    await keyboard.press('Escape');

    await keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 20 && (await focused().getByRole('tab').count()) === 0; presses += 1) {
      if ((await focused().and(tab(page, /./)).count()) > 0) break;
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    const panel = await openIdeas(page);
    await tabTo(panel.add);
    await keyboard.press('Enter');
    await panelFrame(page).locator(':focus').and(panel.what).waitFor();
    await keyboard.type('Add a page to the team that owns the pool when 80 % of it is used');
    await tabTo(segment(page, 'Impact', 'Low'));
    await keyboard.press('Space');
    await tabTo(field(page, 'Owner'));
    await keyboard.type('Jonas');
    await panelFrame(page).getByRole('option', { name: /Jonas/ }).first().waitFor();
    await keyboard.press('Enter');
    await tabTo(panel.commit);
    await keyboard.press('Enter');
    await panelFrame(page)
      .locator(':focus')
      .and(field(page, /What makes it right to commit now/))
      .waitFor();
    await keyboard.type('The team asked for it.');
    await keyboard.press('Control+Enter');
    const create = panel.button('Create in Jira');
    await create.waitFor();
    await whenSaved(page);
    await tabTo(create);
    await keyboard.press('Enter');
    const row = rowsInJira(page).filter({ hasText: 'Add a page to the team' });
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
