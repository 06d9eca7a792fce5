import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { FixedRevision, RevisionKey, RevisionStore } from '../../app/revision-ports';
import { entity } from './entity';
import { readSendingAt, saveSendingAt } from './sendings';

/** A value of the store takes 240 KiB; a character is at most three bytes of it, and JSON escapes some. */
const PART_LENGTH = 60_000;

/** More people than open one page at one moment. */
const TRIES = 6;

const at = (key: RevisionKey): string => `${key.incidentId}:${key.revision}.${Date.parse(key.at)}`;

/** A published text, in parts, by `<incident id>:<revision>.<when>.<part>`. Never written over. */
export const parts = entity(
  'review-revision',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    /** How many parts there are together. */
    of: v.number(),
    json: v.string(),
    updatedAt: v.string(),
  }),
);

export const fixedShape = v.object({
  additions: v.number(),
  texts: v.array(
    v.object({
      id: v.string(),
      issueId: v.nullable(v.string()),
      // As it was when it was accepted.
      doc: v.custom<FixedRevision['texts'][number]['doc']>((doc) => typeof doc === 'object' && doc !== null),
    }),
  ),
});

export const fixRevision: RevisionStore['fixRevision'] = async (key, revision) => {
  const json = JSON.stringify(revision);
  const count = Math.max(1, Math.ceil(json.length / PART_LENGTH));
  const { incidentId, at: updatedAt } = key;
  await Promise.all(
    Array.from({ length: count }, (_, part) => {
      const piece = json.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH);
      const record = { revision: 1, incidentId, of: count, json: piece, updatedAt };
      return parts.create(`${at(key)}.${part}`, record);
    }),
  );
};

export const readRevision: RevisionStore['readRevision'] = async (key) => {
  const first = await parts.get(`${at(key)}.0`);
  if (!first) return null;
  const rest = Array.from({ length: first.of - 1 }, (_, part) => `${at(key)}.${part + 1}`);
  const others = await parts.getMany(rest);
  if (others.includes(null)) return null;
  const json = [first, ...others].map((part) => part?.json ?? '').join('');
  return v.parse(fixedShape, JSON.parse(json));
};

/** How far telling readers of a published text is, by the same key without a part. */
export const readTelling: RevisionStore['readTelling'] = (key) => readSendingAt(at(key));

export const saveTelling: RevisionStore['saveTelling'] = (key, telling) =>
  saveSendingAt(at(key), key.incidentId, telling);

/** How many have opened it, by the same key. */
const readers = entity(
  'review-readers',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    readers: v.array(v.string()),
    updatedAt: v.string(),
  }),
);

/** A word for a reader of one published text: the same for the same person, and nobody can tell from it who that is. */
const wordOf = (key: RevisionKey, accountId: string): string =>
  createHash('sha256')
    .update(`${at(key)} ${accountId}`)
    .digest('hex')
    .slice(0, 16);

export const countReader: RevisionStore['countReader'] = async (key, accountId) => {
  const reader = wordOf(key, accountId);
  for (let tries = 0; ; tries += 1) {
    const stored = await readers.get(at(key));
    const known = stored?.readers ?? [];
    if (known.includes(reader) || tries === TRIES) return known.length;
    const { incidentId, at: updatedAt } = key;
    const next = { revision: (stored?.revision ?? 0) + 1, incidentId, readers: [...known, reader], updatedAt };
    const written = stored
      ? await readers.replace(at(key), next, stored.revision)
      : await readers.create(at(key), next);
    if (written) return next.readers.length;
  }
};
