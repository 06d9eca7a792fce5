import type { EventKind, Stage, TimelineEvent } from '#contract';
import type { EventAdditions } from './by-event';

/** What an event is once people have had their word. */
export type Standing = {
  readonly kind: EventKind;
  readonly stage: Stage;
  /** Shown on a line of its own; otherwise it folds. Hidden events do neither. */
  readonly standsOut: boolean;
  readonly hidden: boolean;
};

/** A person touched it with words of their own: then it is part of the story, whatever the rules say. */
const spokenOf = ({ pin, note, hard, decision, evidence, perspectives }: EventAdditions): boolean =>
  Boolean(pin ?? note ?? hard ?? decision) || evidence.length > 0 || perspectives.length > 0;

/** The rules' proposal, a person's word before it: hidden, then said outright, then touched, then the rules. */
export function standing(event: TimelineEvent, additions: EventAdditions | undefined): Standing {
  if (!additions) return { kind: event.kind, stage: event.stage, standsOut: event.significant === true, hidden: false };
  const said = additions.standsOut?.body?.significant;
  return {
    kind: additions.kind?.body?.kind ?? (additions.decision ? 'decision' : event.kind),
    stage: additions.stage?.body?.stage ?? event.stage,
    standsOut: said ?? (spokenOf(additions) || event.significant === true),
    hidden: additions.hide !== undefined,
  };
}
