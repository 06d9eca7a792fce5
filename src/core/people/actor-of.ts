import type { Person, TimelineEvent } from '#contract';

/** As names are compared: whatever the case, and however their accents are written. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase().trim();

/**
 * Gives who did an event: an account id; for a name out of a transcript the account of that name, else `name:<name>`;
 * null where nobody is named.
 */
export function actorOf(people: Readonly<Record<string, Person>>): (event: TimelineEvent) => string | null {
  const byName = new Map(Object.values(people).map(({ name, accountId }) => [foldedName(name), accountId]));
  return ({ author, authorName }) => {
    if (author !== null) return author;
    if (!authorName) return null;
    return byName.get(foldedName(authorName)) ?? `name:${authorName}`;
  };
}
