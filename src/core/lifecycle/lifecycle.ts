import type { Addition, Severity, StatusCategory, Timeline, TimelineEvent } from '#contract';
import { byEvent } from '../additions/by-event';
import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';
import { coordination } from './coordination';
import type { Coordination, Span } from './coordination';
import { evidenceCoverage, sourceCoverage } from './coverage';
import type { EvidenceCoverage } from './coverage';
import type { LifecycleDefaults } from './defaults';
import { measures } from './measures';
import type { Measures } from './measures';
import { phases } from './phases';
import type { Phase } from './phases';
import { proposeMarks } from './propose-marks';
import { proposeSeverity } from './propose-severity';
import type { SeverityProposal } from './propose-severity';
import type { Proposals } from './proposal';
import { isKnown, standingMarks } from './standing-marks';
import type { StandingMarks } from './standing-marks';

/** All that is known of an incident's time: what the rules propose, what stands, and what follows from it. */
export type Lifecycle = {
  readonly proposals: Proposals;
  readonly marks: StandingMarks;
  readonly severity: {
    readonly standing: Severity | null;
    readonly proposal: SeverityProposal | null;
    /** A person said so. */
    readonly said: boolean;
  };
  readonly phases: readonly Phase[];
  readonly measures: Measures;
  /** From the impact's start, or else its noticing, to the end, or else the last event of the incident; null unnoticed. */
  readonly span: Span | null;
  readonly coordination: Coordination;
  readonly evidence: EvidenceCoverage;
  readonly sources: ReturnType<typeof sourceCoverage>;
};

type Settings = {
  readonly categories?: Readonly<Record<string, StatusCategory>>;
  readonly defaults?: LifecycleDefaults;
  /** What the severity field holds now, where a site says which field that is. */
  readonly severityValue?: string | null;
};

/** The events as people corrected them; what they hid speaks for nothing. */
function corrected(events: readonly TimelineEvent[], additions: ReadonlyMap<string, EventAdditions>): TimelineEvent[] {
  return events.flatMap((event) => {
    const said = additions.get(event.id);
    if (!said) return [event];
    const { kind, stage, hidden } = standing(event, said);
    return hidden ? [] : [{ ...event, kind, stage }];
  });
}

function spanOf(marks: StandingMarks, events: readonly TimelineEvent[], incidentKey: string): Span | null {
  const from = [marks.impactStart, marks.detected].find(isKnown)?.at;
  if (!from) return null;
  const last = events.filter(({ source }) => source.issue === incidentKey).at(-1)?.at ?? from;
  const to = isKnown(marks.resolved) ? marks.resolved.at : last;
  return to < from ? null : { from, to };
}

/** `events`: the timeline's, with those that people added, in order. */
export function lifecycle(
  { events, tickets, people }: Pick<Timeline, 'events' | 'tickets' | 'people'>,
  additions: readonly Addition[],
  settings: Settings = {},
): Lifecycle {
  const said = byEvent(additions);
  const told = corrected(events, said);
  const proposals = proposeMarks(told, tickets, { people, ...settings });
  const marks = standingMarks(proposals, additions);
  const proposal = proposeSeverity(told, tickets, settings.defaults, settings.severityValue);
  const word = additions.find((addition) => addition.about === 'severity');
  const severity = word?.body?.severity ?? proposal?.severity ?? null;
  const span = spanOf(marks, told, tickets[0]?.key ?? '');
  return {
    proposals,
    marks,
    severity: { standing: severity, proposal, said: Boolean(word?.body) },
    phases: phases(marks),
    measures: measures(marks, severity),
    span,
    coordination: coordination(told, tickets, people, span, settings.defaults),
    evidence: evidenceCoverage(events, said),
    sources: sourceCoverage(events),
  };
}
