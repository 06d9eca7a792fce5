import { randomUUID } from 'node:crypto';
import type { Doc, Reply, SavedText, TextHistory } from '#contract';
import { dueAt } from '../../static/panel/src/texts/due';
import { saveBegan, saved, textOnPage, typed } from '../../static/panel/src/texts/text-on-page';
import { createHost, type Host } from '../../host/index';
import { atMost, type Measurement } from './measurement';
import { userWith } from './user-with';
import { writingSession } from './writing-session';

const id = 'lessons/surprises';

/** How long one sits at a text before looking again whether others are here: what the panel does while it is open. */
const followMs = 15_000;

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const { text, content } = value as { text?: string; content?: unknown };
  return text ?? textOf(content ?? []);
};

/**
 * Bytes written to storage in half an hour of writing, times the bytes of the text that stands at its end: with the
 * panel's own rules for when to save, every call made as the panel makes it, presence included.
 */
export async function writingBytes(): Promise<Measurement[]> {
  const host = await createHost({ story: 'payment-outage' });
  try {
    const call = callAs(host, userWith(host, 'responder').accountId);
    await call('followTexts', { known: {}, place: '' });
    host.meter.reset();
    const doc = await write(host, call);
    const { storageBytes } = host.meter.read();
    const text = Buffer.byteLength(textOf(doc.content));
    await checkHistory(call, doc);
    return [atMost('writing.bytes', storageBytes / text, 'times the text', text, 20)];
  } finally {
    await host.close();
  }
}

type Call = <T>(name: string, payload: unknown) => Promise<T>;

const callAs =
  (host: Host, as: string): Call =>
  async <T>(name: string, payload: unknown): Promise<T> => {
    const reply = (await host.invoke(name, payload, { as, issue: host.incident })) as Reply<T>;
    if (!reply.ok) throw new Error(`${name} answered "${reply.problem.code}".`);
    return reply.value;
  };

/** Plays the session against the host's clock; answers what stands at its end. */
async function write(host: Host, call: Call): Promise<Doc> {
  let page = textOnPage(id, null);
  let followed = host.clock.now();
  const save = async (): Promise<void> => {
    page = saveBegan(page, randomUUID());
    const sending = page.mine?.sending;
    if (!sending) return;
    const { settles: _, ...words } = sending;
    const { text } = await call<SavedText>('saveText', { id, ...words });
    page = saved(page, text, randomUUID(), host.clock.now());
  };
  const pass = async (until: number): Promise<void> => {
    for (let due = dueAt(page); due !== null && due <= until; due = dueAt(page)) {
      host.clock.advance(Math.max(0, due - host.clock.now()));
      await save();
    }
    if (until - followed > followMs) {
      followed = until;
      await call('followTexts', { known: { [id]: page.stored?.revision ?? 0 }, place: id });
    }
    host.clock.advance(Math.max(0, until - host.clock.now()));
  };
  let doc: Doc | null = null;
  for (const moment of writingSession()) {
    await pass(host.clock.now() + moment.afterMs);
    page = typed(page, moment.doc, host.clock.now(), null);
    ({ doc } = moment);
  }
  await pass(host.clock.now() + 60_000);
  if (!doc || page.mine || JSON.stringify(page.stored?.doc) !== JSON.stringify(doc))
    throw new Error('Something written was not stored.');
  return doc;
}

/** History has all of it, from what stands back to the beginning. */
async function checkHistory(call: Call, doc: Doc): Promise<void> {
  let told = await call<TextHistory>('readTextHistory', { id });
  if (JSON.stringify(told.versions[0]?.doc) !== JSON.stringify(doc))
    throw new Error('History does not begin with what stands.');
  while (told.more) told = await call<TextHistory>('readTextHistory', { id, before: told.versions.at(-1)?.revision });
  if ((told.versions.at(-1)?.revision ?? Infinity) > 60) throw new Error('History does not reach the beginning.');
}
