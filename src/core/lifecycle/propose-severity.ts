import type { Change, Severity, Ticket, TimelineEvent } from '#contract';
import { lifecycleDefaults } from './defaults';
import type { LifecycleDefaults } from './defaults';
import { changeOf } from './status-moves';

/** How bad it was by a rule, citing the entry that says so. */
export type SeverityProposal = {
  readonly severity: Severity;
  readonly eventId: string;
  readonly rule: 'label' | 'severityField' | 'priority';
};

/** `Sev-1`, `S2`, `P3 (minor)`, `Critical`: the number where there is one, else the word. */
function ofValue(value: string, { severityByNumber, severityByWord }: LifecycleDefaults): Severity | undefined {
  const byWord = severityByWord.find(([word]) => word.test(value))?.[1];
  if (byWord === 'nearMiss' || byWord === 'falseAlarm') return byWord;
  const number = /\d+/.exec(value)?.[0];
  return (number && severityByNumber[number]) || byWord;
}

const labels = (change: Change | undefined): string[] =>
  (change?.toText ?? '').split(/\s+/).map((label) => label.toLowerCase().replace(/[^a-z]/g, ''));

function ofEvent(event: TimelineEvent, defaults: LifecycleDefaults): SeverityProposal | null {
  const label = labels(changeOf(event, 'labels')).find((word) => Object.hasOwn(defaults.severityByLabel, word));
  const byLabel = label && defaults.severityByLabel[label];
  if (byLabel) return { severity: byLabel, eventId: event.id, rule: 'label' };
  const field = event.changes?.find((change) => defaults.severityField.test(change.field));
  const byField = field && ofValue(field.toText, defaults);
  if (byField) return { severity: byField, eventId: event.id, rule: 'severityField' };
  const priority = changeOf(event, 'priority')?.to;
  const byPriority = priority && defaults.severityByPriorityId[priority];
  return byPriority ? { severity: byPriority, eventId: event.id, rule: 'priority' } : null;
}

/**
 * The incident's severity by its own history: a label that says it outright goes before the severity field, that before
 * the priority, and of each the last word counts. Null where the history says nothing.
 */
export function proposeSeverity(
  events: readonly TimelineEvent[],
  tickets: readonly Ticket[],
  defaults: LifecycleDefaults = lifecycleDefaults,
): SeverityProposal | null {
  const key = tickets[0]?.key;
  const told = events.filter(({ source }) => source.issue === key).flatMap((event) => ofEvent(event, defaults) ?? []);
  const last = (rule: SeverityProposal['rule']) => told.filter((proposal) => proposal.rule === rule).at(-1);
  return last('label') ?? last('severityField') ?? last('priority') ?? null;
}
