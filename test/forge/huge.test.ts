import type { Opening, Reply, TicketEvents, TimelineEvent } from '#contract';
import { openHeadless } from '../../host/headless';
import type { SiteState } from '../../host/jira/model';
import { tellSite } from '../../host/tell-site';

/** The `big` story with so many more changelog entries, half of them the incident's own. */
async function hugeSite(extra: number): Promise<SiteState> {
  const state = await tellSite('big');
  const issues = Object.values(state.issues);
  const incident = issues.find(({ key }) => key === state.incident);
  const others = issues.filter((issue) => issue !== incident).slice(0, 10);
  if (!incident) throw new Error('The story has no incident.');
  const pattern = incident.histories.slice(-200);
  let id = 10_000_000;
  const grow = (issue: (typeof issues)[number], count: number) => {
    for (let at = 0; at < count; at += 1) {
      const like = pattern[at % pattern.length];
      if (like) issue.histories.push({ ...like, id: String((id += 1)) });
    }
  };
  grow(incident, extra / 2);
  for (const other of others) grow(other, extra / 2 / others.length);
  return state;
}

test('a timeline of tens of thousands of events opens, in pages, without losing one or telling one twice', async () => {
  const state = await hugeSite(30_000);
  const app = await openHeadless(state);
  const as = Object.values(state.users).find(({ role }) => role === 'responder')?.accountId ?? '';
  const call = async <T>(name: string, payload: unknown): Promise<T> => {
    const reply = (await app.invoke(name, payload, { as, issue: state.incident })) as Reply<T>;
    if (!reply.ok) throw new Error(`${name} answered ${JSON.stringify(reply.problem)}`);
    return reply.value;
  };
  try {
    const { timeline } = await call<Opening>('openPanel', {});
    const told: TimelineEvent[] = [...timeline.events];
    let { unread } = timeline;
    expect(unread.length).toBeGreaterThan(0);
    for (let pages = 0; unread.length > 0; pages += 1) {
      const page = await call<TicketEvents>('readTickets', { unread });
      told.push(...page.events);
      unread = page.unread;
      expect(page.events.length).toBeGreaterThan(0);
      expect(pages).toBeLessThan(50);
    }
    expect(timeline.sources.read).toBeGreaterThan(30_000);
    expect(told).toHaveLength(timeline.sources.read);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  } finally {
    app.close();
  }
}, 600_000);
