import type { Find, Finder, Known } from './find';
import { address } from './finders/address';
import { email } from './finders/email';

import { ip } from './finders/ip';
import { machine } from './finders/machine';
import { name } from './finders/name';
import { phone } from './finders/phone';
import { secret } from './finders/secret';
import { ticket } from './finders/ticket';

/** Where two find the same words, the one that stands first keeps them. */
const finders: readonly Finder[] = [secret, email, address, ip, machine, ticket, phone, name];

/**
 * All that a message to customers would rather not say, in order and never overlapping. Where finds meet they become
 * one, of the kind that stands first, so that nothing of either is left behind.
 */
export function findAll(text: string, known: Known): readonly Find[] {
  const found = finders
    .flatMap(({ kind, find }, rank) => find(text, known).map((span) => ({ ...span, kind, rank })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const joined: { start: number; end: number; kind: Find['kind']; rank: number }[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (!last || one.start >= last.end) joined.push({ ...one });
    else {
      last.end = Math.max(last.end, one.end);
      if (one.rank < last.rank) Object.assign(last, { kind: one.kind, rank: one.rank });
    }
  }
  return joined.map(({ start, end, kind }) => ({ start, end, kind, words: text.slice(start, end) }));
}
