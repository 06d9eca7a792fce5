import { sameBody } from './same-body';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one that moved; undefined where both did, each its own way. */
function moved(base: unknown, mine: unknown, theirs: unknown): { readonly value: unknown } | undefined {
  if (sameBody(mine, theirs) || sameBody(base, theirs)) return { value: mine };
  return sameBody(base, mine) ? { value: theirs } : undefined;
}

const same = (one: readonly unknown[], value: unknown): boolean => one.some((other) => sameBody(other, value));

/** Lists whose order says nothing: what either took out is gone, what either put in is there. */
function joinedLists(base: unknown, mine: unknown, theirs: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  const kept = theirs.filter((value) => same(mine, value) || !same(base, value));
  return { value: [...kept, ...mine.filter((value) => !same(base, value) && !same(theirs, value))] };
}

/**
 * Joins two edits of one addition that began from the same body, field by field: what one person wrote about a
 * decision's options and another about what was learned later do not meet.
 * @param sets names of fields that are lists in no order: what two people put into one of them is all kept
 * @returns null where both changed the same field, or one of them took the whole back: a person chooses then
 */
export function mergeBodies<Body extends object>(
  base: Body | null,
  mine: Body,
  theirs: Body,
  sets: ReadonlySet<string> = new Set(),
): Body | null {
  if (!isRecord(base) || !isRecord(mine) || !isRecord(theirs)) return null;
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const sides = [base[name], mine[name], theirs[name]] as const;
    const one = moved(...sides) ?? (sets.has(name) ? joinedLists(...sides) : undefined);
    if (!one) return null;
    if (one.value !== undefined) merged[name] = one.value;
  }
  // Every field is one of the two bodies' own, and both have this type.
  return merged as Body;
}

/** Mine where I changed something, else theirs: what the other person wrote into other fields stays. */
export function withMine<Body extends object>(base: Body | null, mine: Body, theirs: Body | null): Body {
  if (!isRecord(base) || !isRecord(mine) || !isRecord(theirs)) return mine;
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const picked = fields.map((name) => [name, sameBody(base[name], mine[name]) ? theirs[name] : mine[name]] as const);
  // Every field is one of the two bodies' own, and both have this type.
  return Object.fromEntries(picked.filter(([, value]) => value !== undefined)) as Body;
}
