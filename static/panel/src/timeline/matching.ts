import type { TimelineEvent } from '#contract';
import type { Standing } from '#core/additions/standing';
import type { View } from './view';

/** How events are searched: their words in lower case, and what people made of them. */
export type Searching = {
  readonly standingOf: (event: TimelineEvent) => Standing;
  readonly authorOf: (event: TimelineEvent) => string | null;
  /** What people wrote about it. */
  readonly addedWords: (event: TimelineEvent) => string;
};

/** Whether an event is among those that the view's choices leave; the words may stand anywhere in it. */
export function matcher(view: View, searching: Searching): (event: TimelineEvent) => boolean {
  const words = view.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const without = new Set(view.without);
  return (event) => {
    if (view.ticket !== '' && event.source.issue !== view.ticket) return false;
    if (without.has(event.source.kind)) return false;
    if (view.person !== '' && event.author !== view.person && event.authorName !== view.person) return false;
    if ((view.kind !== '' || view.stage !== '') && !stands(view, searching.standingOf(event))) return false;
    return words.length === 0 || holds(words, event, searching);
  };
}

function stands({ kind, stage }: View, standing: Standing): boolean {
  return (kind === '' || standing.kind === kind) && (stage === '' || standing.stage === stage);
}

function holds(words: readonly string[], event: TimelineEvent, { authorOf, addedWords }: Searching): boolean {
  const fields = event.changes?.map((change) => change.field).join(' ');
  const text =
    `${authorOf(event) ?? ''} ${event.source.issue} ${fields ?? ''} ${event.text} ${addedWords(event)}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
