import type { Change } from '#contract';

/** Says one change in plain words. */
export type Words = (change: Change) => string;

/** A change's two sides as a person would read them, '' for an empty side. */
export type Sides = { readonly from: string; readonly to: string };

export const sidesOf = (change: Change): Sides => ({
  from: change.fromText || change.from || '',
  to: change.toText || change.to || '',
});

/** `Status: Open → Done`, `Due date set to …`, `Team cleared, was …`. */
export function plainly(name: string, { from, to }: Sides): string {
  if (from && to) return from === to ? `${name} saved, unchanged: ${to}` : `${name}: ${from} → ${to}`;
  if (to) return `${name} set to ${to}`;
  return from ? `${name} cleared, was ${from}` : `${name} changed`;
}

/** Texts of several lines say only that they changed; the change itself keeps both sides. */
function aboutText(name: string, { from, to }: Sides): string {
  if (from && from === to) return `${name} saved, unchanged`;
  if (from && to) return `${name} edited`;
  if (to) return `${name} added`;
  return from ? `${name} removed` : `${name} edited`;
}

/** From this many characters on, a custom field's text is told, not quoted. */
const LONG_TEXT = 160;

const isLong = (text: string): boolean => text.length > LONG_TEXT || /[\r\n]/.test(text);

/** The words for a field that has none of its own. */
export const anyField: Words = (change) => {
  const sides = sidesOf(change);
  return isLong(sides.from) || isLong(sides.to) ? aboutText(change.field, sides) : plainly(change.field, sides);
};

/** The general form, under a name of our own. */
export const named =
  (name: string): Words =>
  (change) =>
    plainly(name, sidesOf(change));

export const namedText =
  (name: string): Words =>
  (change) =>
    aboutText(name, sidesOf(change));
