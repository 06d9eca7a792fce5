import type { Find, FindKind } from './find';

/** What can stand in the place of a find: it says as much as a reader needs. */
export const instead: Readonly<Record<FindKind, string>> = {
  secret: '[removed]',
  email: 'an e-mail address',
  address: 'a page of ours',
  ip: 'one of our servers',
  host: 'one of our servers',
  ticket: 'a ticket of ours',
  phone: 'a telephone number',
  name: 'a person on our team',
};

/** The text with those finds replaced. `finds`: in order, as `findAll` gives them. */
export function redacted(text: string, finds: readonly Find[]): string {
  let [told, from] = ['', 0];
  for (const { start, end, kind } of finds) {
    told += text.slice(from, start) + instead[kind];
    from = end;
  }
  return told + text.slice(from);
}
