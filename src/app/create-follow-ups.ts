import type { Calls, Creation } from '#contract';
import { createBatch } from './creating/create-batch';
import { type Ledger, note } from './creating/ledger';
import { type Order, readOrders } from './creating/orders';
import { defaultSettings } from '#core/settings/default-settings';
import { summaryFault } from '#core/follow-ups/summary-fault';
import { bestEffort, Failure } from './failure';
import type { Caller, Ports } from './ports';

/** So many go into one request to Jira: it takes about half a second for each, and a call has 25 s. */
const BATCH = 10;

/** After this long no further batch begins. */
const ENOUGH_MS = 12_000;

/** Those that Jira could take; the others are told why not, before anything is sent. */
function takeable(ledger: Ledger, orders: readonly Order[]): Order[] {
  return orders.filter((order) => {
    const fault = order.idea.insteadId === undefined ? summaryFault(order.idea.what) : null;
    if (fault) note(ledger, order, new Failure('jiraRefused', { fields: { summary: fault } }));
    return !fault;
  });
}

/** A batch that failed as a whole is told for each of it that nothing else was told of. */
async function unlessFailed(ledger: Ledger, orders: readonly Order[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    for (const order of orders) if (!ledger.has(order.id)) note(ledger, order, error);
  }
}

/**
 * Committed ideas become issues, linked to the incident; each exactly once, whichever answer was lost on the way and
 * however many ask at one time. Each answers for itself. Throws mayNotEdit, incidentGone, and what keeps all of them
 * from beginning (jiraBusy, jiraDown, storeBusy).
 */
export async function createFollowUps(
  ports: Ports,
  caller: Caller,
  { ideas }: Parameters<Calls['createFollowUps']>[0],
): Promise<readonly Creation[]> {
  const { jira, store } = ports;
  const began = ports.now();
  const [mayEdit, incident, linkTypes, { followUps, additions }, set] = await Promise.all([
    jira.mayEdit(caller.incidentId),
    jira.readHead(caller.incidentId),
    jira.readLinkTypes(),
    store.readPostmortem(caller.incidentId),
    caller.projectId === null ? null : store.readSettings(caller.projectId),
  ]);
  const settings = set?.settings ?? defaultSettings;
  if (!mayEdit) throw new Failure('mayNotEdit');
  const { orders, notCommitted, severity } = readOrders(ideas, additions.versions);
  const ledger: Ledger = new Map(notCommitted.map((id) => [id, { outcome: 'notCommitted' }]));
  const known = new Map(followUps.map(({ intention, issueId }) => [intention, issueId]));
  const scene = { ports, caller, incident, severity, settings, linkTypes, known, ledger };
  const all = takeable(ledger, orders);
  for (let at = 0; at < all.length && ports.now() - began < ENOUGH_MS; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    await unlessFailed(ledger, batch, () => createBatch(scene, batch));
  }
  // Jira's search hears of it with the panel's next reading: three requests more would double what ten of them cost.
  if ([...ledger.values()].some(({ outcome }) => outcome === 'created'))
    await bestEffort(() => store.noteUntold(caller.incidentId, true));
  return [...new Set(ideas.map(({ id }) => id))].map((id) => ({
    id,
    ...(ledger.get(id) ?? { outcome: 'notReached' }),
  }));
}
