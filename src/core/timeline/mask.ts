import type { Change } from '#contract';
import type { Unclassified } from './classify';

/** What stands in place of a key that this reader may not see. */
export const MASK = 'a ticket you may not see';

const pattern = (keys: ReadonlySet<string>): RegExp => {
  const quoted = [...keys].map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z0-9_-])(?:${quoted.join('|')})(?![0-9])`, 'gi');
};

const names = (change: Change, keys: ReadonlySet<string>): boolean =>
  change.field === 'Link' && [change.from, change.to].some((key) => key !== null && keys.has(key.toUpperCase()));

/**
 * The event without the keys of tickets this reader may not see, in every text and value of it. Only entries that log
 * a link to such a ticket are touched: what people wrote themselves stays as they wrote it, as in Jira.
 */
export function mask<E extends Unclassified>(event: E, keys: ReadonlySet<string>): E {
  if (keys.size === 0 || !event.changes?.some((change) => names(change, keys))) return event;
  const hidden = pattern(keys);
  const cover = <T extends string | null>(text: T): T | string => (text === null ? text : text.replace(hidden, MASK));
  return {
    ...event,
    text: cover(event.text),
    changes: event.changes.map((change) => ({
      ...change,
      from: cover(change.from),
      to: cover(change.to),
      fromText: cover(change.fromText),
      toText: cover(change.toText),
    })),
  };
}
