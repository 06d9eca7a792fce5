import { recall } from '../page-storage';
import type { Reader } from '../surface';

/** Where what is typed into an editor is kept. @param of what is edited, unique within an incident */
export function typingKey({ accountId, issueId }: Reader, of: string): string {
  return `second-story:typing:${accountId}:${issueId}:${of}`;
}

/** Whether somebody was typing there when the page went away. */
export function isTypedBefore(reader: Reader, of: string): boolean {
  return recall(() => localStorage, typingKey(reader, of)) !== null;
}
