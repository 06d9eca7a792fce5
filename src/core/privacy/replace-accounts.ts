/** What stands for each account that is erased, by account id. */
export type Erasing = ReadonlyMap<string, string>;

/** Shorter ids could be words that people write: they are replaced only where they stand alone, or at an id's end. */
const NO_WORD = 10;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function inText(text: string, accountId: string, instead: string): string {
  if (text === accountId) return instead;
  if (!text.includes(accountId)) return text;
  if (accountId.length < NO_WORD)
    return text.endsWith(`:${accountId}`) ? `${text.slice(0, -accountId.length)}${instead}` : text;
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}_-])${literal(accountId)}(?![\\p{L}\\p{N}_-])`, 'gu'), instead);
}

/** A JSON value without these accounts' ids, wherever they stand in its texts; the same value where none does. */
export function replaceAccounts<T>(value: T, erasing: Erasing): T {
  return replaced(value, erasing) as T;
}

function replaced(value: unknown, erasing: Erasing): unknown {
  if (typeof value === 'string') return [...erasing].reduce((text, [id, instead]) => inText(text, id, instead), value);
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([name, one]) => [name, replaced(one, erasing)] as const);
  if (after.every(([, one], at) => one === before[at]?.[1])) return value;
  return Array.isArray(value) ? after.map(([, one]) => one) : Object.fromEntries(after);
}
