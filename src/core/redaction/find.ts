/** What a message to customers does not need: each kind has words of its own to stand in its place. */
export const findKinds = ['secret', 'email', 'address', 'ip', 'host', 'ticket', 'phone', 'name'] as const;
export type FindKind = (typeof findKinds)[number];

/** Where something stands in a text, in UTF-16 offsets, `end` not included. */
export type Span = { readonly start: number; readonly end: number };

export type Find = Span & { readonly kind: FindKind; readonly words: string };

/** What the finders know of the incident. */
export type Known = {
  /** Where people whom Jira names stand in a text. */
  readonly namesIn: (text: string) => readonly Span[];
  /** Keys of the projects whose tickets belong to the story, in capitals. */
  readonly projects: ReadonlySet<string>;
};

/** One kind of thing that is looked for. */
export type Finder = { readonly kind: FindKind; readonly find: (text: string, known: Known) => readonly Span[] };

/** Everywhere a pattern stands. Where it has a group `it`, that group alone. */
export function everywhere(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const it = match.groups?.['it'];
    if (match[0] === '') return [];
    const start = it === undefined ? match.index : match.index + match[0].lastIndexOf(it);
    return [{ start, end: start + (it ?? match[0]).length }];
  });
}
