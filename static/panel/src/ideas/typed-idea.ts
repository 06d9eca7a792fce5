import type { Idea } from '#contract';
import { sameBody } from '#core/additions/same-body';
import { recall } from '../page-storage';

/** What is typed over an idea, and what stood in those fields as the typing began. */
export type Typed = { readonly change: Partial<Idea>; readonly was: Partial<Idea> };

export const nothingTyped: Typed = { change: {}, was: {} };

/** What was typed here before a reload; nothing where that cannot be read. */
export function keptTyping(key: string): Typed {
  try {
    const value: unknown = JSON.parse(recall(() => localStorage, key) ?? 'null');
    return isTyped(value) ? value : nothingTyped;
  } catch {
    return nothingTyped;
  }
}

/** Written by this panel under a key of its own: the fields are an idea's. */
const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  'change' in value &&
  'was' in value &&
  [value.change, value.was].every((part) => typeof part === 'object' && part !== null);

export function without<Body extends object>(body: Body, fields: readonly (keyof Body)[]): Partial<Body> {
  const rest: Partial<Body> = { ...body };
  for (const field of fields) delete rest[field];
  return rest;
}

/** What is typed now, with what stood in each field before the first letter. */
export function typedOn({ change, was }: Typed, more: Partial<Idea>, stands: Idea): Typed {
  const fields = Object.keys(more) as (keyof Idea)[];
  const before = Object.fromEntries(fields.map((field) => [field, stands[field]])) as Partial<Idea>;
  return { change: { ...change, ...more }, was: { ...before, ...was } };
}

/** Fields that somebody else changed to other words than these while they were being typed. */
export function metBy({ change, was }: Typed, stands: Idea): readonly (keyof Idea)[] {
  const fields = Object.keys(change) as (keyof Idea)[];
  return fields.filter((field) => !sameBody(stands[field], was[field]) && !sameBody(stands[field], change[field]));
}
