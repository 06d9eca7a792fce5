import type { ReviewText } from '#contract';
import { isAddedEvent } from '#core/additions/id-fits';
import type { Chain } from '#core/texts/chain';
import { textPlace } from '#core/texts/text-place';
import type { EventRef, Jira } from './ports';
import type { TextEntry } from './text-store';

const eventOf = ({ id, issueId }: TextEntry): EventRef | null => {
  const eventId = textPlace(id)?.eventId ?? null;
  return eventId === null || isAddedEvent(eventId) ? null : { eventId, issueId: issueId ?? '' };
};

/** Ids of those texts that this reader may read: all, but for those about an event that Jira does not show them now. */
export async function visibleTexts(
  jira: Jira,
  incidentId: string,
  entries: readonly TextEntry[],
): Promise<ReadonlySet<string>> {
  const events = new Map(entries.map((entry) => [entry.id, eventOf(entry)]));
  const asked = [...events.values()].flatMap((event) => (event?.issueId ? [event] : []));
  const elsewhere = [...new Set(asked.map(({ issueId }) => issueId))].filter((id) => id !== incidentId);
  const heads = elsewhere.length > 0 ? await jira.readHeads(elsewhere) : [];
  const tickets = new Set([incidentId, ...heads.map(({ id }) => id)]);
  const open = asked.filter(({ issueId }) => tickets.has(issueId));
  const shown = open.length > 0 ? await jira.findVisible(open) : new Set<string>();
  const isShown = (event: EventRef): boolean => tickets.has(event.issueId) && shown.has(event.eventId);
  return new Set([...events].flatMap(([id, event]) => (!event || isShown(event) ? [id] : [])));
}

/** A text as it stands; null where nothing was ever written. */
export function standing({ versions }: Chain, visible: boolean): ReviewText | null {
  const head = versions.at(-1);
  if (!head) return null;
  const { saveId: _, ...text } = head;
  return visible ? text : { ...text, doc: null, beside: [], withheld: true };
}
