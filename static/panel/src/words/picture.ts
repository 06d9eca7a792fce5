import type { MarkName, Severity, SourceKind } from '#contract';
import type { MeasureName } from '#core/lifecycle/measures';
import type { PhaseName } from '#core/lifecycle/phases';
import type { MarkRule } from '#core/lifecycle/proposal';
import { counted, grouped } from './counted';

const marks: Readonly<Record<MarkName, string>> = {
  impactStart: 'Impact start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

const inText: Readonly<Record<MarkName, string>> = {
  impactStart: 'impact',
  detected: 'detected',
  acknowledged: 'acknowledged',
  mitigated: 'mitigated',
  resolved: 'resolved',
};

const phases: Readonly<Record<PhaseName, string>> = {
  detection: 'Detection',
  response: 'Response',
  resolution: 'Resolution',
};

/** Why a rule put a mark where it stands. */
const rules: Readonly<Record<MarkRule, string>> = {
  signal: 'the first signal',
  opened: 'the incident was opened',
  assigned: 'first assignment',
  workBegan: 'work began',
  firstComment: 'first comment of a responder',
  firstMessage: 'first message of a responder',
  namedStatus: 'its status',
  impactEnded: 'somebody wrote that it was over',
  laterStatus: 'last step before it was over',
  done: 'its status',
  resolution: 'its resolution was set',
};

/** Words of the incident in one picture. */
export const pictureWords = {
  label: 'The incident in one picture',
  loading: 'Drawing the incident',
  marks,
  phases,
  rules,
  span: (time: string, from: MarkName, to: MarkName) => `${time} from ${inText[from]} to ${inText[to]}`,
  notResolved: 'Not resolved yet',
  noTimes: 'No moment of this incident is known yet',
  unknownStart: ['Impact start', 'not known yet'],
  quiet: (time: string) => `${time}, nothing recorded`,
  before: (events: number, from: string) => `${counted(events, 'event')} before, from ${from}`,
  date: (day: string) => `${day}, UTC`,
  dates: (from: string, to: string) => `${from} to ${to}, UTC`,
  open: 'Open the timeline',
  phase: (name: string, time: string, from: string, to: string) => `${name}: ${time}, ${from} to ${to} UTC`,
  mark: (name: string, time: string) => `${name} ${time}`,
  at: (date: string) => `${date} UTC`,
  notKnown: 'not known yet',
  notApplicable: (reason: string) => `not applicable: ${reason}`,
  set: (name: string) => `Set ${name.toLowerCase()}`,
  proposed: (rule: string, ticket: string | null) => (ticket ? `by rule: ${rule} in ${ticket}` : `by rule: ${rule}`),
  saidBy: (who: string, reason: string | null) => (reason ? `set by ${who}, ${reason}` : `set by ${who}`),
  setAside: (who: string, reason: string) => `Not applicable, says ${who}: ${reason}`,
  after: (time: string, mark: MarkName) => `${time} after ${marks[mark].toLowerCase()}`,
  keys: 'Left and right move it by a minute, with Shift to the next event. Enter opens it.',
  moved: (name: string, date: string) => `${name}: ${date} UTC`,
  backTo: (name: string) => `${name}: back to what the rules propose`,
  none: (name: string) => `${name}: not applicable`,
} as const;

/** Words of the form that moves a mark. */
export const markWords = {
  title: (name: string) => `${name}: when?`,
  date: 'Date and time',
  zone: 'Zone',
  reason: 'What tells it',
  reasonHint: 'Optional: a graph, a log',
  save: 'Set it here',
  goTo: 'Go to it in the timeline',
  notApplicable: 'Not applicable',
  notApplicableWhy: 'Why there was none',
  needsReason: 'In a few words',
  sayNone: 'There was none',
  reset: 'Back to the proposal',
  forget: 'Back to not known',
  close: 'Close',
} as const;

const severities: Readonly<Record<Severity, string>> = {
  sev1: 'Severity 1',
  sev2: 'Severity 2',
  sev3: 'Severity 3',
  sev4: 'Severity 4',
  nearMiss: 'Near miss',
  falseAlarm: 'False alarm',
};

const measures: Readonly<Record<MeasureName, string>> = {
  detect: 'to detect',
  acknowledge: 'to acknowledge',
  mitigate: 'to mitigate',
  resolve: 'to resolve',
};

const sources: Readonly<Record<SourceKind, string>> = {
  created: 'tickets',
  changelog: 'history',
  comment: 'comments',
  worklog: 'work logs',
  attachment: 'attachments',
  remoteLink: 'links',
  hand: 'by hand',
  transcript: 'transcripts',
  machine: 'machines',
};

/** Words of the column beside the timeline. */
export const sideWords = {
  label: 'About this incident',
  open: (asks: number) => (asks === 0 ? 'Measures and people' : `Measures, people and ${asks} worth asking about`),
  measures: 'Measures, UTC',
  measure: measures,
  none: 'n/a',
  invalid: '?',
  unknownMark: (mark: MarkName) => `Not applicable: ${marks[mark].toLowerCase()} is not known`,
  saidNone: (mark: MarkName, reason: string) => `Not applicable: ${marks[mark].toLowerCase()}, ${reason}`,
  noTime: { nearMiss: 'Not applicable to a near miss', falseAlarm: 'Not applicable to a false alarm' },
  endsBefore: (from: string, to: string) => `Ends before it begins: ${from}, then ${to}`,
  ends: (from: string, to: string, how: string) => `${from} to ${to}, ${how}`,
  byPerson: 'set by hand',
  severity: 'Severity',
  severities,
  severityUnknown: 'Not said',
  severityBy: {
    label: 'Proposed from a label',
    severityField: 'Proposed from the severity field',
    priority: 'Proposed from the priority',
  },
  severitySaid: (who: string) => `Said by ${who}`,
  severityBack: 'Back to the proposal',
  severitySet: (name: string) => `Severity: ${name}`,
  people: 'People',
  counts: (responders: number, teams: number, handOvers: number) =>
    `${counted(responders, 'responder')}, ${counted(teams, 'team')}, ${counted(handOvers, 'hand-over')}`,
  participants: (count: number) => `${counted(count, 'person', 'people')} took part`,
  hours: (hours: string) => `About ${hours}. Counts only, never a ranking.`,
  peopleHours: (hours: number) => counted(hours, 'people-hour'),
  lessThanOne: 'one people-hour',
  heard: (heard: number, involved: number) =>
    `${grouped(heard)} of ${grouped(involved)} ${involved === 1 ? 'has' : 'have'} added what they saw`,
  invited: 'You were part of it: your view would help the others.',
  yourView: 'Add what you saw',
  asks: 'Worth asking about',
  noAsks: 'Nothing stands against anything else.',
  hardBy: { confusion: 'Confusion', uncertainty: 'Uncertainty', ambiguity: 'Ambiguity' },
  hardAt: (time: string, what: string) => `${time} ${what}`,
  quietAt: (from: string, to: string) => `${from} to ${to}, nothing recorded`,
  quietFor: (time: string) => `${time}. Who remembers it?`,
  and: (places: readonly string[]) => places.join(' and '),
  pasted: (origin: string) => (origin === '' ? 'the chat' : origin),
  byHand: 'what was added by hand',
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  shown: 'Shown here',
  shownCounts: (standOut: number, folded: number, hidden: number) =>
    `${grouped(standOut)} stand out · ${grouped(folded)} folded · ${grouped(hidden)} hidden`,
  evidence: (percent: number) => `Evidence for ${percent} % of the events that stand out.`,
  noEvidence: 'No event stands out yet.',
  source: (source: SourceKind, events: number) => `${sources[source]} ${grouped(events)}`,
} as const;
