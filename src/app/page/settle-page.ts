import { leaseFrom } from '../claim';
import { bestEffort, Failure, isFailure } from '../failure';
import { isNotSent } from '../not-sent';
import type { Caller, Ports } from '../ports';
import type { PageAsked, PageRecord, WikiPage } from '../wiki-ports';

const isCertain = (error: unknown): boolean => isNotSent(error) || isFailure(error, 'jiraBusy', 'jiraRefused');

/** The record once the page is known to be as it was asked for. */
const written = (record: PageRecord, { id, spaceId, title, url, version }: WikiPage): PageRecord => ({
  ...record,
  state: 'settled',
  page: { id, spaceId, title, url, version },
  wrote: record.asked,
});

/**
 * What became of a writing whose end nobody knows, by its mark: in the page's text where it was made, with its version
 * where it was rewritten. A page that people have edited since is still the one we made.
 */
async function lookUp({ wiki }: Ports, record: PageRecord): Promise<PageRecord> {
  const { state, asked, page } = record;
  const unwritten = { ...record, state: 'settled' } as const;
  if (state === 'making') {
    const found = await wiki.findPage(asked.spaceId, asked.title);
    return found?.body.includes(asked.mark) ? written(record, { ...found, version: 1 }) : unwritten;
  }
  const found = page && (await wiki.readPage(page.id));
  const isOurs = found && found.version === page.version + 1 && found.message.includes(asked.mark);
  return isOurs ? written(record, found) : unwritten;
}

/** The record with nothing left open in it; null where there is none. Throws stillWorking while another call writes. */
export async function settledRecord(ports: Ports, { incidentId }: Caller): Promise<PageRecord | null> {
  const { store, now } = ports;
  const record = await store.readPageRecord(incidentId);
  if (!record || record.state === 'settled') return record;
  const left = Date.parse(record.leaseUntil) - now();
  if (left > 0) throw new Failure('stillWorking', { retryAfterMs: left });
  const next = { ...(await lookUp(ports, record)), revision: record.revision + 1 };
  if (!(await store.savePageRecord(incidentId, next))) throw new Failure('stillWorking');
  return next;
}

type Writing = { readonly state: 'making' | 'rewriting'; readonly asked: PageAsked };

/**
 * Claims the right to write, writes, and keeps what came of it. Where no answer came, the next call looks.
 * Throws stillWorking where somebody else has begun, and what `work` throws.
 */
export async function writing(
  { store, now }: Ports,
  { incidentId }: Caller,
  known: PageRecord | null,
  { state, asked }: Writing,
  work: () => Promise<WikiPage>,
): Promise<{ readonly record: PageRecord; readonly found: WikiPage }> {
  const revision = (known?.revision ?? 0) + 1;
  const { page = null, wrote = null } = known ?? {};
  const held: PageRecord = { revision, state, leaseUntil: leaseFrom(now()), asked, page, wrote };
  if (!(await store.savePageRecord(incidentId, held))) throw new Failure('stillWorking');
  const keep = (record: PageRecord) =>
    bestEffort(() => store.savePageRecord(incidentId, { ...record, revision: revision + 1 }));
  try {
    const found = await work();
    const record = written(held, found);
    await keep(record);
    return { record, found };
  } catch (error) {
    const isOver = isCertain(error);
    await keep({ ...held, state: isOver ? 'settled' : state, leaseUntil: new Date(now()).toISOString() });
    throw error;
  }
}
