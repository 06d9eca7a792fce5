import { createHash } from 'node:crypto';
import type { RevisionKey } from './revision-ports';

/** A word for a reader of one published text: the same for the same person, and nobody can tell from it who that is. */
export const readerWord = ({ incidentId, revision, at }: RevisionKey, accountId: string): string =>
  createHash('sha256').update(`${incidentId} ${revision} ${at} ${accountId}`).digest('hex').slice(0, 16);
