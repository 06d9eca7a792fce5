import type { Person, StatusCategory, Ticket, TimelineEvent } from '#contract';
import { lifecycleDefaults } from './defaults';
import type { LifecycleDefaults } from './defaults';
import type { Proposals, Story } from './proposal';
import { acknowledged } from './rules/acknowledged';
import { detected } from './rules/detected';
import { mitigated } from './rules/mitigated';
import { named } from './rules/named';
import { resolved } from './rules/resolved';
import { statusCategories, statusEdits, statusMoves } from './status-moves';

export type MarkContext = {
  readonly people: Readonly<Record<string, Person>>;
  /** The site's statuses by id, where they are known. */
  readonly categories?: Readonly<Record<string, StatusCategory>>;
  /** Settings of the site, instead of the defaults. */
  readonly defaults?: LifecycleDefaults;
};

/**
 * Where the rules would put each mark, and by which event. There is never a proposal for the impact's start: nothing
 * in Jira says when people began to feel it, so it stays unknown until a person sets it (S0-50).
 * `events` in order, as people have corrected them; `tickets` with the incident first.
 */
export function proposeMarks(
  events: readonly TimelineEvent[],
  tickets: readonly Ticket[],
  { people, categories, defaults = lifecycleDefaults }: MarkContext,
): Proposals {
  const incident = tickets[0];
  if (!incident) return {};
  const edits = statusEdits(events);
  const moves = statusMoves(edits, incident.key, statusCategories(edits, tickets, categories));
  const story: Story = { events, edits, incident, people, moves, defaults };
  const noticed = named(story, 'detected') ?? detected(story);
  const over = resolved(story);
  const all = {
    detected: noticed,
    acknowledged: named(story, 'acknowledged') ?? acknowledged(story, noticed),
    mitigated: mitigated(story, noticed, over),
    resolved: over,
  };
  return Object.fromEntries(Object.entries(all).filter(([, proposal]) => proposal));
}
