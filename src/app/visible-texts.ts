import type { ReviewText } from '#contract';
import type { CitedEvent } from '#core/additions/cited-events';
import { isAddedEvent } from '#core/additions/id-fits';
import type { Chain } from '#core/texts/chain';
import { textPlace } from '#core/texts/text-place';
import type { Caller, Ports } from './ports';
import { seenAmong } from './require-events';
import type { TextEntry } from './text-store';

/** Jira's event that a text is about; null where it is about none, or one that people added. */
function eventOf({ id, issueId }: TextEntry): CitedEvent | null {
  const eventId = textPlace(id)?.eventId ?? null;
  return eventId === null || isAddedEvent(eventId) ? null : { eventId, issueId };
}

/** Ids of those texts that this reader may read: all, but for those about an event that Jira does not show them now. */
export async function visibleTexts(
  ports: Ports,
  caller: Caller,
  entries: readonly TextEntry[],
): Promise<ReadonlySet<string>> {
  const events = new Map(entries.map((entry) => [entry.id, eventOf(entry)]));
  const asked = [...events.values()].flatMap((event) => (event?.issueId ? [event] : []));
  const seen = await seenAmong(ports, caller, asked);
  return new Set([...events].flatMap(([id, event]) => (!event || seen.has(event.eventId) ? [id] : [])));
}

/** A text as it stands; null where nothing was ever written. */
export function standing({ versions }: Chain, visible: boolean): ReviewText | null {
  const head = versions.at(-1);
  if (!head) return null;
  const { saveId: _, ...text } = head;
  return visible ? text : { ...text, doc: null, beside: [], withheld: true };
}
