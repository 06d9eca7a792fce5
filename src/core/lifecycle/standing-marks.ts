import type { Addition, MarkName } from '#contract';
import type { MarkRule, Proposals } from './proposal';

/** Where a mark stands, and why. */
export type StandingMark =
  | { readonly state: 'unknown' }
  | { readonly state: 'proposed'; readonly at: string; readonly eventId: string; readonly rule: MarkRule }
  | {
      readonly state: 'said';
      readonly at: string;
      readonly eventId: string | null;
      readonly reason: string | null;
      /** Account id of who said so last, and when. */
      readonly by: string;
      readonly saidAt: string;
    }
  | { readonly state: 'notApplicable'; readonly reason: string; readonly by: string; readonly saidAt: string };

export type StandingMarks = Readonly<Record<MarkName, StandingMark>>;
export type KnownMark = Extract<StandingMark, { readonly at: string }>;

export const isKnown = (mark: StandingMark): mark is KnownMark => mark.state === 'proposed' || mark.state === 'said';

function said({ body, by, at: saidAt }: Addition<'mark'>): StandingMark | null {
  if (!body) return null;
  if ('notApplicable' in body) return { state: 'notApplicable', reason: body.reason, by, saidAt };
  return { state: 'said', at: body.at, eventId: body.eventId ?? null, reason: body.reason ?? null, by, saidAt };
}

/** A person's word goes before the proposal; taken back, the proposal stands again. */
export function standingMarks(proposed: Proposals, additions: readonly Addition[]): StandingMarks {
  const proposals: Readonly<Partial<Record<MarkName, Proposals['detected']>>> = proposed;
  const stand = (name: MarkName): StandingMark => {
    const proposal = proposals[name];
    const addition = additions.find(({ id }) => id === `mark:${name}`);
    const word = addition?.about === 'mark' ? said(addition) : null;
    return word ?? (proposal ? { state: 'proposed', ...proposal } : { state: 'unknown' });
  };
  return {
    impactStart: stand('impactStart'),
    detected: stand('detected'),
    acknowledged: stand('acknowledged'),
    mitigated: stand('mitigated'),
    resolved: stand('resolved'),
  };
}
