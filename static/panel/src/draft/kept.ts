import type { FollowUpDraft } from '#contract';

/** What stays on this page's own storage, so that a reload loses neither a letter nor a try that is under way. */
export type Kept = {
  readonly draft: FollowUpDraft;
  /** The server's revision that this text was typed on; 0 before the first save. */
  readonly revision: number;
  /** Something was typed that no save has been acknowledged for. */
  readonly unsaved: boolean;
  /** The number of the try to create that runs, or else of the next one. */
  readonly attempt: number;
  /** Epoch milliseconds at which the try began whose end was not seen; null where all have ended. */
  readonly tryingSince: number | null;
};

/** An empty form. */
export function blank(intention: string): Kept {
  return {
    draft: { intention, summary: '', priorityId: null, ownerId: null },
    revision: 0,
    unsaved: false,
    attempt: 1,
    tryingSince: null,
  };
}

/** True where two drafts say the same, whatever they are called. */
export function sameWords(one: FollowUpDraft, other: FollowUpDraft): boolean {
  return (
    one.summary === other.summary &&
    one.priorityId === other.priorityId &&
    one.ownerId === other.ownerId &&
    (one.doneWhen ?? '') === (other.doneWhen ?? '') &&
    (one.acceptedBecause ?? '') === (other.acceptedBecause ?? '')
  );
}

export function isEmpty(draft: FollowUpDraft): boolean {
  const words = `${draft.summary}${draft.doneWhen ?? ''}${draft.acceptedBecause ?? ''}`;
  return words.trim() === '' && draft.priorityId === null && draft.ownerId === null;
}

/** Reads what `JSON.stringify` of a `Kept` gave; null for anything else, an older form included. */
export function parseKept(json: string | null): Kept | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || !isRecord(value.draft)) return false;
  const { draft } = value;
  return (
    typeof draft.intention === 'string' &&
    typeof draft.summary === 'string' &&
    isNullable('string', draft.priorityId) &&
    isNullable('string', draft.ownerId) &&
    [draft.doneWhen, draft.acceptedBecause, draft.ownerName].every(isOptionalText) &&
    typeof value.revision === 'number' &&
    typeof value.unsaved === 'boolean' &&
    typeof value.attempt === 'number' &&
    isNullable('number', value.tryingSince)
  );
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isNullable(type: 'string' | 'number', value: unknown): boolean {
  return value === null || typeof value === type;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
