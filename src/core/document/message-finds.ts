import { type CustomerMessage, type MessagePart, messageParts } from '#contract';
import type { Find, Known } from '../redaction/find';
import { findAll } from '../redaction/find-all';

export type MessageFind = Find & { readonly part: MessagePart };

/** What nobody has looked at yet (S2-27): finds whose words no person lets stand. */
export const unreviewedFinds = (message: CustomerMessage, known: Known): readonly MessageFind[] =>
  messageParts.flatMap((part) =>
    findAll(message[part], known)
      .filter(({ words }) => !message.kept.includes(words))
      .map((find) => ({ ...find, part })),
  );
