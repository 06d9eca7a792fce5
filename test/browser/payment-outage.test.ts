import type { Page } from 'playwright-core';
import { followUpForm, openFollowUps, pick, whenSaved } from './follow-up-form';
import { jiraOf } from './jira-of';
import { eventRows, firstEventRow, panelFrame, tab } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

const summary = 'Let the pool size follow the number of workers';

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
    const form = await openFollowUps(page);
    await form.summary.fill(summary);
    await pick(page, form.priority, 'High');
    await pick(page, form.owner, /Jonas/);
    await whenSaved(page);
    await form.create.click();
    const row = form.rows.filter({ hasText: summary });
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
    const form = followUpForm(page);
    await form.summary.waitFor();
    await tabTo(form.summary);
    await keyboard.type('Page the team that owns the pool, not the one that sees it first');
    await tabTo(form.priority);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(form.owner);
    await keyboard.type('Jonas');
    await panelFrame(page).getByRole('option', { name: /Jonas/ }).first().waitFor();
    await keyboard.press('Enter');
    await tabTo(form.create);
    await keyboard.press('Enter');
    const row = form.rows.filter({ hasText: 'Page the team that owns the pool' });
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
