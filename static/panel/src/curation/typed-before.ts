import { recall } from '../page-storage';
import type { Reader } from '../surface';
import { curationActions, typingOf } from './editor';
import type { CurationAction } from './editor';

/** Where what is typed into an editor is kept. @param of what is edited, unique within an incident */
export function typingKey({ accountId, issueId }: Reader, of: string): string {
  return `second-story:typing:${accountId}:${issueId}:${of}`;
}

/** The editor of this event that somebody was typing into when the page went away; null for none. */
export function typedBefore(reader: Reader, eventId: string): CurationAction | null {
  const key = (action: CurationAction): string => typingKey(reader, typingOf(eventId, action));
  return curationActions.find((action) => recall(() => localStorage, key(action)) !== null) ?? null;
}
