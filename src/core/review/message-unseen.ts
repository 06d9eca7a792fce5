import type { Addition, Person } from '#contract';
import { unreviewedFinds } from '../document/message-finds';
import { nameFinder } from '../people/without-names';

/** Whom and what the incident names, as far as whoever publishes has read it. */
type Named = { readonly people: Readonly<Record<string, Person>>; readonly keys: readonly string[] };

/**
 * Whether the message to customers holds what nobody has looked at: a person let it go out with a reason, or there is
 * none yet, and nothing is asked (S2-26, S2-27).
 */
export function messageUnseen(additions: readonly Addition[], { people, keys }: Named): boolean {
  const message = additions.find((one): one is Addition<'message'> => one.about === 'message')?.body;
  if (!message || message.ready?.because) return false;
  const projects = new Set(keys.map((key) => key.replace(/-\d+$/, '')));
  return unreviewedFinds(message, { namesIn: nameFinder(people, new Map()), projects }).length > 0;
}
