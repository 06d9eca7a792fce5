import type { MarkName, Person, Ticket, TimelineEvent } from '#contract';
import type { LifecycleDefaults } from './defaults';
import type { StatusMove } from './status-moves';

/** The rules that propose marks, by the words that tell them. */
export const markRules = [
  'namedStatus', // it went into a status that this site names for it
  'signal', // the first signal or alert
  'opened', // the incident was opened: at the latest then somebody or something had noticed
  'assigned', // somebody took it, or was given it by a person
  'workBegan', // it went into a status of work
  'firstComment', // the first word of somebody who did not report it
  'firstMessage', // the first message in a pasted conversation, of somebody other than who raised it
  'impactEnded', // somebody wrote that the impact is over
  'laterStatus', // the last step of work before it was over
  'done', // it went into a status that is done
  'resolution', // a resolution was set
] as const;
export type MarkRule = (typeof markRules)[number];

/** Where a rule would put a mark, and the event it goes by. */
export type Proposal = { readonly at: string; readonly eventId: string; readonly rule: MarkRule };
export type Proposals = Readonly<Partial<Record<Exclude<MarkName, 'impactStart'>, Proposal>>>;

/** What the rules look at. */
export type Story = {
  /** In order. */
  readonly events: readonly TimelineEvent[];
  /** Those that edit a status or a resolution, in order. */
  readonly edits: readonly TimelineEvent[];
  readonly incident: Ticket;
  readonly people: Readonly<Record<string, Person>>;
  /** The incident's own moves, in order, by event id. */
  readonly moves: ReadonlyMap<string, StatusMove>;
  readonly defaults: LifecycleDefaults;
};

export const propose = (event: TimelineEvent, rule: MarkRule): Proposal => ({ at: event.at, eventId: event.id, rule });

/** The earlier of two; of two at one moment the first. */
export function earlier(a: Proposal | undefined, b: Proposal | undefined): Proposal | undefined {
  if (!a || !b) return a ?? b;
  return b.at < a.at ? b : a;
}

/** What people added themselves, where Jira has no record of its own. */
export const isAdded = ({ source }: TimelineEvent): boolean =>
  source.kind === 'hand' || source.kind === 'transcript' || source.kind === 'machine';
