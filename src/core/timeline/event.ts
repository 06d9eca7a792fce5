import type { Change, SourceKind, TimelineEvent } from '#contract';
import { NO_TICKET, stageBeforeMarks, verdict } from './classify';
import { toInstant, NO_INSTANT } from './instant';
import type { PersonRecord } from './records';
import type { Scene } from './rules/scene';

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

/** An event of a record, as the rules take it. Made in one go: there may be a hundred thousand of them. */
export function createEvent(parts: Parts, scene: Scene = NO_TICKET): TimelineEvent {
  const { issue, text, changes, internal } = parts;
  const id = `${parts.kind}:${parts.id}`;
  const at = toInstant(parts.at) ?? parts.otherwiseAt ?? NO_INSTANT;
  const author = authorId(parts.author);
  const source = { issue, kind: parts.kind, id: parts.id };
  const { kind, significant } = verdict({ id, author, text, changes, sourceKind: parts.kind }, scene);
  const stage = stageBeforeMarks(kind);
  if (!changes) {
    const told = { id, at, source, author, text, kind, stage };
    return { ...told, ...(significant && { significant }), ...(internal && { internal }) };
  }
  if (!significant) return { id, at, source, author, text, kind, stage, changes };
  return { id, at, source, author, text, kind, stage, changes, significant };
}
