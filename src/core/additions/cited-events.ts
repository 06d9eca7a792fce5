import type { Addition, EvidenceRef, Factor, Idea } from '#contract';

/** An event that something people wrote rests on, as it is stored. */
export type CitedEvent = Exclude<EvidenceRef, { readonly withheld: number }>;

/** What names events within its body: a factor its evidence, an idea where it was caught. */
export type Citing = Addition<'factor'> | Addition<'idea'>;
type CitingBody = NonNullable<Citing['body']>;
type Replace = (ref: EvidenceRef) => EvidenceRef;

export const isCiting = (addition: Addition): addition is Citing =>
  addition.about === 'factor' || addition.about === 'idea';

/** What it names, those withheld included. */
const refsOf = (body: CitingBody): readonly EvidenceRef[] => {
  if ('supports' in body) return [...body.supports, ...body.speaksAgainst];
  return body.origin?.from === 'event' ? [body.origin.event] : [];
};

/** The same body with other references. */
export function withRefs<Body extends Factor | Idea>(body: Body, replace: Replace): Body {
  if ('supports' in body)
    return { ...body, supports: body.supports.map(replace), speaksAgainst: body.speaksAgainst.map(replace) };
  const { origin } = body;
  return origin?.from === 'event' ? { ...body, origin: { from: 'event', event: replace(origin.event) } } : body;
}

/** The events that stand in it by name. */
export const eventsCitedIn = (body: CitingBody): readonly CitedEvent[] =>
  refsOf(body).flatMap((ref) => ('withheld' in ref ? [] : [ref]));

/**
 * Every event that it rests on or ever did, each once, in the order they came into it. Nothing written ever changes,
 * so that each keeps its place here: an edit, an undo and an old version brought back all mean the same one.
 */
export function citedEvents({ body, earlier }: Pick<Citing, 'body' | 'earlier'>): readonly CitedEvent[] {
  const cited = new Map<string, CitedEvent>();
  for (const version of [...earlier.map((one) => one.body), body])
    for (const event of version ? eventsCitedIn(version) : [])
      if (!cited.has(event.eventId)) cited.set(event.eventId, event);
  return [...cited.values()];
}

/** It with a place instead of each event that `sees` denies, in what stood before it too. */
export function withoutUnseen<One extends Citing>(addition: One, sees: (event: CitedEvent) => boolean): One {
  const places = new Map(
    citedEvents(addition).flatMap((event, at) => (sees(event) ? [] : [[event.eventId, at] as const])),
  );
  if (places.size === 0) return addition;
  const cover: Replace = (ref) => {
    const withheld = 'withheld' in ref ? undefined : places.get(ref.eventId);
    return withheld === undefined ? ref : { withheld };
  };
  const covered = (body: CitingBody | null) => body && withRefs(body, cover);
  const earlier = addition.earlier.map((version) => ({ ...version, body: covered(version.body) }));
  return { ...addition, body: covered(addition.body), earlier };
}

/** It with the event in each place that was withheld from its writer; null where there is no such place. */
export function withUnseen<Body extends Factor | Idea>(body: Body, cited: readonly CitedEvent[]): Body | null {
  const uncover: Replace = (ref) => ('withheld' in ref ? (cited[ref.withheld] ?? ref) : ref);
  const whole = withRefs(body, uncover);
  return refsOf(whole).some((ref) => 'withheld' in ref) ? null : whole;
}
