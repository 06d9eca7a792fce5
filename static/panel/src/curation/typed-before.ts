import type { Reader } from '../surface';
import { curationActions, typingOf } from './editor';
import type { CurationAction } from './editor';
import { isTypedBefore } from './typing-key';

/** The editor of this event that somebody was typing into when the page went away; null for none. */
export function typedBefore(reader: Reader, eventId: string): CurationAction | null {
  return curationActions.find((action) => isTypedBefore(reader, typingOf(eventId, action))) ?? null;
}
