import type { Depth } from '#contract';
import type { Manner } from './guide';
import { formOf } from './review-manner';
import { beyondEngineering } from './signals/beyond-engineering';
import { crowd } from './signals/crowd';
import { nearMiss } from './signals/near-miss';
import { newService } from './signals/new-service';
import { recurrence } from './signals/recurrence';
import { severity } from './signals/severity';
import type { DepthInput, Sign, Signal } from './signals/signal';
import { specialDate } from './signals/special-date';
import { teams } from './signals/teams';

/** How deep a review would suit this incident, and all that speaks for it. Always a person's choice (S1-22). */
export type DepthProposal = Manner & {
  /** Every sign, those that nobody can tell among them. */
  readonly signals: readonly Signal[];
  /** Those that led to the proposal. */
  readonly because: readonly Signal[];
};

const signs: readonly Sign[] = [
  severity,
  nearMiss,
  teams,
  beyondEngineering,
  recurrence,
  crowd,
  newService,
  specialDate,
];

/** So many signs of a deep review besides the severity make one. */
const ENOUGH_FOR_DEEP = 2;

/** As a project's settings have it, whatever the signs say. */
export const withDepth = (proposal: DepthProposal, depth: Depth | null): DepthProposal =>
  depth === null ? proposal : { ...proposal, depth, because: [] };

export function proposeDepth(input: DepthInput): DepthProposal {
  const signals = signs.map((sign) => sign(input));
  const there = signals.filter(({ state }) => state === 'there');
  const depth = depthOf(there, signals[0]);
  return {
    depth,
    form: formOf(input.life.severity.standing),
    signals,
    because: there.filter(({ id, speaksFor }) => id === 'severity' || speaksFor === depth || depth !== 'light'),
  };
}

/** A severe one is looked at deeply where something besides its severity asks for it; a small one lightly, unless. */
function depthOf(there: readonly Signal[], bySeverity: Signal | undefined): Depth {
  const others = there.filter(({ id }) => id !== 'severity' && id !== 'nearMiss');
  const forDeep = others.filter(({ speaksFor }) => speaksFor === 'deep').length;
  switch (bySeverity?.speaksFor) {
    case 'deep':
      return forDeep > 0 ? 'deep' : 'standard';
    case 'light':
      return forDeep >= ENOUGH_FOR_DEEP ? 'deep' : others.length > 0 ? 'standard' : 'light';
    default:
      return forDeep >= ENOUGH_FOR_DEEP ? 'deep' : 'standard';
  }
}
