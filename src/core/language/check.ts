import { read } from './reading/read';
import type { Finding, Fault, Hit, Rule, Surroundings } from './rule';
import { anyCapital, anyName } from './rule';
import { rules } from './rules';
import type { Token } from './reading/token';

/** Which rules to ask at which word, in the order of the list. */
const rulesAt: ReadonlyMap<string, readonly Rule[]> = byWord(rules);

function byWord(list: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of list) for (const word of rule.words) found.set(word, [...(found.get(word) ?? []), rule]);
  return found;
}

const none: readonly Rule[] = [];

function rulesFor({ word, kind, capital, named }: Token): readonly Rule[] {
  if (kind !== 'word') return none;
  const byWords = rulesAt.get(word) ?? none;
  if (!capital && !named) return byWords;
  return [
    ...byWords,
    ...((named ? rulesAt.get(anyName) : undefined) ?? none),
    ...((capital ? rulesAt.get(anyCapital) : undefined) ?? none),
  ];
}

const nothingKnown: Surroundings = { place: 'elsewhere', names: [], partial: false, explained: new Set() };

/**
 * Reads a text once and says where its words close a conversation, in order and never overlapping: of two findings that
 * share a word the one whose rule stands first in the list stays, then the one that begins first, then the longer; it
 * takes on the faults of those it covers.
 */
export function check(text: string, known: Partial<Surroundings> = {}): readonly Finding[] {
  const surroundings = { ...nothingKnown, ...known };
  const reading = read(text, surroundings.names);
  const hits: RuleHit[] = [];
  reading.tokens.forEach((token, at) => {
    for (const rule of rulesFor(token)) {
      if (rule.places !== undefined && !rule.places.includes(surroundings.place)) continue;
      const hit = rule.find(reading, at, surroundings);
      if (hit !== undefined) hits.push({ rule, hit });
    }
  });
  const asked = new Set<string>();
  return apart(hits).flatMap(({ rule, hit, faults }) => {
    const start = reading.tokens[hit.from]?.start ?? 0;
    const end = reading.tokens[hit.to - 1]?.end ?? start;
    const words = text.slice(start, end);
    const { id, says, ask, source } = rule;
    const reword = rule.reword?.(reading, hit);
    if (rule.once === true && asked.has(words)) return [];
    asked.add(words);
    const asks = ask.replaceAll('{words}', () => words);
    const found = { rule: id, start, end, words, says, ask: asks, source, faults: [...faults] };
    return [reword === undefined ? found : { ...found, reword }];
  });
}

interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

interface KeptHit extends RuleHit {
  readonly faults: Set<Fault>;
}

/** Keeps the hits apart; see `check` for who stays. Each word is looked at once for each hit on it. */
function apart(hits: readonly RuleHit[]): readonly KeptHit[] {
  const place = new Map(rules.map((rule, index) => [rule, index]));
  const sorted = [...hits].sort(
    (a, b) => (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0) || a.hit.from - b.hit.from || b.hit.to - a.hit.to,
  );
  const taken = new Map<number, KeptHit>();
  const kept: KeptHit[] = [];
  for (const { rule, hit } of sorted) {
    const faults = [...rule.faults, ...(hit.also ?? [])];
    const on = Array.from({ length: hit.to - hit.from }, (_, offset) => hit.from + offset);
    const holders = new Set(on.flatMap((at) => taken.get(at) ?? []));
    for (const holder of holders) for (const fault of faults) holder.faults.add(fault);
    if (holders.size > 0) continue;
    const each = { rule, hit, faults: new Set(faults) };
    kept.push(each);
    for (const at of on) taken.set(at, each);
  }
  return kept.sort((a, b) => a.hit.from - b.hit.from);
}
