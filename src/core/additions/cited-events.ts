import type { Addition, EvidenceRef, Factor } from '#contract';

/** An event that a factor rests on, as it is stored. */
export type CitedEvent = Exclude<EvidenceRef, { readonly withheld: number }>;

const lists = ['supports', 'speaksAgainst'] as const;

/** What a factor's two lists hold, those withheld included. */
const refsOf = (factor: Factor): readonly EvidenceRef[] => lists.flatMap((list) => factor[list]);

/** The events that stand in a factor's lists by name. */
export const eventsCitedIn = (factor: Factor): readonly CitedEvent[] =>
  refsOf(factor).flatMap((ref) => ('withheld' in ref ? [] : [ref]));

/**
 * Every event that a factor rests on or ever did, each once, in the order they came into it. Nothing written ever
 * changes, so that each keeps its place here: an edit, an undo and an old version brought back all mean the same one.
 */
export function citedEvents({ body, earlier }: Pick<Addition<'factor'>, 'body' | 'earlier'>): readonly CitedEvent[] {
  const bodies = [...earlier.map((version) => version.body), body];
  const cited = new Map<string, CitedEvent>();
  for (const factor of bodies)
    for (const event of factor ? eventsCitedIn(factor) : [])
      if (!cited.has(event.eventId)) cited.set(event.eventId, event);
  return [...cited.values()];
}

type Replace = (ref: EvidenceRef) => EvidenceRef;

const withRefs = (factor: Factor, replace: Replace): Factor => ({
  ...factor,
  supports: factor.supports.map(replace),
  speaksAgainst: factor.speaksAgainst.map(replace),
});

/** The factor with a place instead of each event that `sees` denies, in what stood before it too. */
export function withoutUnseen(addition: Addition<'factor'>, sees: (event: CitedEvent) => boolean): Addition<'factor'> {
  const places = new Map(
    citedEvents(addition).flatMap((event, at) => (sees(event) ? [] : [[event.eventId, at] as const])),
  );
  if (places.size === 0) return addition;
  const cover: Replace = (ref) => {
    const withheld = 'withheld' in ref ? undefined : places.get(ref.eventId);
    return withheld === undefined ? ref : { withheld };
  };
  const covered = (body: Factor | null): Factor | null => body && withRefs(body, cover);
  return {
    ...addition,
    body: covered(addition.body),
    earlier: addition.earlier.map((version) => ({ ...version, body: covered(version.body) })),
  };
}

/** The factor with the event in each place that was withheld from its writer; null where there is no such place. */
export function withUnseen(factor: Factor, cited: readonly CitedEvent[]): Factor | null {
  const uncover: Replace = (ref) => ('withheld' in ref ? (cited[ref.withheld] ?? ref) : ref);
  const whole = withRefs(factor, uncover);
  return refsOf(whole).some((ref) => 'withheld' in ref) ? null : whole;
}
