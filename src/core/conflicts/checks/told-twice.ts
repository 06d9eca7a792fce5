import type { Check } from '../conflict';

/** The same moment in two sources, minutes apart; each pair once. */
export const toldTwice: Check = ({ matches, defaults }) => {
  const told = new Set<string>();
  return matches.flatMap(({ event, other, ms }) => {
    const pair = [event.id, other.id].sort().join(' ');
    if (Math.abs(ms) > defaults.oneMomentMs || told.has(pair)) return [];
    told.add(pair);
    const at = event.at < other.at ? event.at : other.at;
    return [{ code: 'toldTwice' as const, eventIds: [event.id, other.id], at, ms: Math.abs(ms) }];
  });
};
