import type { Opening, Refreshed, Reply } from '#contract';
import { createHost, type Host } from '../../host/index';
import { jiraOf } from '../browser/jira-of';
import { atMost, type Measurement } from './measurement';
import { userWith } from './user-with';

/** Rate-limit points of refreshing the open panel on `big` when one linked ticket has changed, against opening it. */
export async function refreshPoints(): Promise<Measurement[]> {
  const host = await createHost({ story: 'big' });
  try {
    const { accountId, email } = userWith(host, 'responder');
    const call = callAs(host, accountId);
    const opened = await costOf(host, () => call<Opening>('openPanel', {}));
    const { timeline, readAt } = opened.value;
    const known = Object.fromEntries(timeline.tickets.map(({ id, updatedAt }) => [id, updatedAt]));
    host.clock.advance(60_000);
    await changeOne(host, email, timeline.tickets[50]?.key ?? '');
    const refreshed = await costOf(host, () => call<Refreshed>('refresh', { known, readAt }));
    if (refreshed.value.reread.length !== 1) throw new Error('One ticket was changed, and not one was read again.');
    return [atMost('refresh.points', refreshed.points / opened.points, 'of opening', opened.points, 0.1)];
  } finally {
    await host.close();
  }
}

const callAs =
  (host: Host, as: string) =>
  async <T>(name: string, payload: unknown): Promise<T> => {
    const reply = (await host.invoke(name, payload, { as, issue: host.incident })) as Reply<T>;
    if (!reply.ok) throw new Error(`${name} answered "${reply.problem.code}".`);
    return reply.value;
  };

async function costOf<T>(host: Host, work: () => Promise<T>): Promise<{ value: T; points: number }> {
  host.meter.reset();
  const value = await work();
  return { value, points: host.meter.read().points };
}

const changeOne = (host: Host, email: string, key: string): Promise<unknown> =>
  jiraOf(host, email)(`/rest/api/3/issue/${key}`, {
    method: 'PUT',
    body: { fields: { summary: 'Changed meanwhile' } },
  });
