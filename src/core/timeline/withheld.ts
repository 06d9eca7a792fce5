import type { Change } from '#contract';
import { toChange } from './change';
import { toInstant } from './instant';
import type { HistoryRecord } from './records';

type Link = { readonly key: string; readonly phrase: string };

const isLink = ({ field }: Change): boolean => field === 'Link';

const linkOf = (key: string, text: string): Link => ({
  key: key.toUpperCase(),
  phrase: text.toUpperCase().replace(key.toUpperCase(), '').trim(),
});

const added = (change: Change): Link | null => (change.to ? linkOf(change.to, change.toText) : null);
const removed = (change: Change): Link | null => (change.from ? linkOf(change.from, change.fromText) : null);

const inOrder = (histories: readonly HistoryRecord[]): readonly HistoryRecord[] =>
  histories
    .map((history) => ({ history, at: toInstant(history.created) ?? '' }))
    .sort((a, b) => (a.at === b.at ? Number(a.history.id) - Number(b.history.id) : a.at < b.at ? -1 : 1))
    .map(({ history }) => history);

/** Takes away the link that a removal names: the same, else the same ticket, else the same phrase to a hidden ticket. */
function without(open: readonly Link[], gone: Link, shown: ReadonlySet<string>): Link[] {
  const same = open.findIndex(({ key, phrase }) => key === gone.key && phrase === gone.phrase);
  const ticket = same >= 0 ? same : open.findIndex(({ key }) => key === gone.key);
  // The ticket was moved between: the removal names its new key, the addition its old one.
  const at = ticket >= 0 ? ticket : open.findIndex(({ key, phrase }) => phrase === gone.phrase && !shown.has(key));
  return open.filter((_, index) => index !== at);
}

/**
 * Keys of tickets that an issue's changelog shows as linked and never unlinked, and that this reader is not shown.
 * `shown`: current and former keys (upper case) of the linked tickets this reader sees.
 */
export function keysNotShown(histories: readonly HistoryRecord[], shown: ReadonlySet<string>): string[] {
  let open: Link[] = [];
  for (const change of inOrder(histories).flatMap((history) => history.items.map(toChange).filter(isLink))) {
    const gone = removed(change);
    const came = added(change);
    if (gone) open = without(open, gone, shown);
    if (came) open = [...open, came];
  }
  return [...new Set(open.map(({ key }) => key))].filter((key) => !shown.has(key));
}

/** Keys an issue had before it was moved, upper case: links keep the key they were written with. */
export const formerKeys = (histories: readonly HistoryRecord[]): string[] =>
  histories
    .flatMap((history) => history.items.map(toChange))
    .filter(({ field, fromText }) => field === 'Key' && fromText !== '')
    .map(({ fromText }) => fromText.toUpperCase());

/** Every key that the link items of these entries name, upper case. */
export const linkedKeys = (histories: readonly HistoryRecord[]): string[] => [
  ...new Set(
    histories
      .flatMap((history) => history.items.map(toChange).filter(isLink))
      .flatMap(({ from, to }) => [from, to].flatMap((key) => (key ? [key.toUpperCase()] : []))),
  ),
];
