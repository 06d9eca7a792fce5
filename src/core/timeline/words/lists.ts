import type { Change } from '#contract';
import { plainly, sidesOf, type Words } from './plain';

const without = (list: readonly string[], others: readonly string[]): string[] =>
  list.filter((entry) => !others.includes(entry));

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Labels are logged as the whole set before and after, space-joined. */
export const labelWords: Words = (change) => {
  const { from, to } = { from: wordsOf(change.fromText), to: wordsOf(change.toText) };
  const added = without(to, from);
  const removed = without(from, to);
  const parts = [
    added.length > 0 ? `${added.length === 1 ? 'Label' : 'Labels'} added: ${added.join(', ')}` : '',
    removed.length > 0 ? `${removed.length === 1 ? 'Label' : 'Labels'} removed: ${removed.join(', ')}` : '',
  ].filter(Boolean);
  return parts.join(', ') || 'Labels saved, unchanged';
};

/** Versions and components: one item for each value added or removed. */
export const memberWords =
  (name: string): Words =>
  (change) => {
    const { from, to } = sidesOf(change);
    if (from && to) return plainly(name, { from, to });
    return to ? `${name} added: ${to}` : `${name} removed: ${from}`;
  };

type Named = { readonly id: string; readonly name: string };

/** `38, 40` and `EE Sprint 28, EE Sprint 29` side by side; null where a name itself holds a comma. */
function pairs(ids: string | null, names: string): Named[] | null {
  const listed = (ids ?? '').split(', ').filter(Boolean);
  const called = names.split(', ').filter(Boolean);
  if (listed.length !== called.length) return null;
  return listed.map((id, at) => ({ id, name: called[at] ?? id }));
}

/** Sprints are logged as every sprint the ticket was ever in; only what came and went is news. */
export const sprintWords: Words = (change: Change) => {
  const before = pairs(change.from, change.fromText);
  const after = pairs(change.to, change.toText);
  if (!before || !after) return plainly('Sprint', sidesOf(change));
  const names = (list: readonly Named[], others: readonly Named[]) =>
    list.filter((entry) => !others.some((other) => other.id === entry.id)).map((entry) => entry.name);
  const added = names(after, before);
  const removed = names(before, after);
  if (added.length > 0 && removed.length > 0) return `Sprint: ${removed.join(', ')} → ${added.join(', ')}`;
  if (added.length > 0) return `Added to sprint ${added.join(', ')}`;
  return removed.length > 0 ? `Removed from sprint ${removed.join(', ')}` : 'Sprint saved, unchanged';
};
