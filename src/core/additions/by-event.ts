import type { Addition } from '#contract';

/** What people added to one event; what was taken back is not among it. */
export type EventAdditions = {
  readonly pin?: Addition<'pin'>;
  readonly hide?: Addition<'hide'>;
  readonly kind?: Addition<'kind'>;
  readonly stage?: Addition<'stage'>;
  readonly standsOut?: Addition<'standsOut'>;
  readonly note?: Addition<'note'>;
  readonly hard?: Addition<'hard'>;
  readonly decision?: Addition<'decision'>;
  readonly evidence: readonly Addition<'evidence'>[];
  /** Sealed ones included. */
  readonly perspectives: readonly Addition<'perspective'>[];
};

const NONE: EventAdditions = { evidence: [], perspectives: [] };

/** Whether it still stands, or stands where this reader may not see it: taken back it does not. */
const stands = ({ body, withheld, sealed }: Addition): boolean => body !== null || withheld === true || sealed === true;

function join(known: EventAdditions, addition: Addition): EventAdditions {
  if (addition.about === 'evidence') return { ...known, evidence: [...known.evidence, addition] };
  if (addition.about === 'perspective') return { ...known, perspectives: [...known.perspectives, addition] };
  return { ...known, [addition.about]: addition };
}

/** What a conflict or a meeting says of an event stands elsewhere. */
const notOfEvents: ReadonlySet<Addition['about']> = new Set(['fine', 'meetingNote']);

/** Additions that stand, by the id of the event they are about. */
export function byEvent(additions: readonly Addition[]): ReadonlyMap<string, EventAdditions> {
  const table = new Map<string, EventAdditions>();
  for (const addition of additions) {
    if (addition.eventId === null || notOfEvents.has(addition.about) || !stands(addition)) continue;
    table.set(addition.eventId, join(table.get(addition.eventId) ?? NONE, addition));
  }
  return table;
}
