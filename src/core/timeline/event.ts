import type { Change, SourceKind } from '#contract';
import type { Unclassified } from './classify';
import { toInstant, NO_INSTANT } from './instant';
import type { PersonRecord } from './records';

type Parts = {
  readonly kind: SourceKind;
  readonly id: string;
  /** The ticket's current key. */
  readonly issue: string;
  /** As Jira writes it. */
  readonly at: unknown;
  /** Where `at` cannot be read; ISO 8601, UTC. */
  readonly otherwiseAt?: string;
  readonly author?: PersonRecord | null;
  readonly text: string;
  readonly changes?: readonly Change[];
  readonly internal?: boolean;
};

/** The key of `Timeline.people`; null where Jira names nobody. */
const authorId = (author: PersonRecord | null | undefined): string | null => author?.accountId || null;

export function createEvent(parts: Parts): Unclassified {
  return {
    id: `${parts.kind}:${parts.id}`,
    at: toInstant(parts.at) ?? parts.otherwiseAt ?? NO_INSTANT,
    source: { issue: parts.issue, kind: parts.kind, id: parts.id },
    author: authorId(parts.author),
    text: parts.text,
    ...(parts.changes && { changes: parts.changes }),
    ...(parts.internal && { internal: true as const }),
  };
}
