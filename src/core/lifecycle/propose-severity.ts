import type { Severity, Ticket, TimelineEvent } from '#contract';
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

/** The labels as the last edit of them left them. */
function ofLabels(events: readonly TimelineEvent[], defaults: LifecycleDefaults): SeverityProposal | null {
  const event = events.filter((candidate) => changeOf(candidate, 'labels')).at(-1);
  const labels = (event && changeOf(event, 'labels')?.toText.toLowerCase().split(/\s+/)) ?? [];
  for (const label of labels) {
    const severity = defaults.severityByLabel[label.replace(/[^a-z]/g, '')];
    if (event && severity) return { severity, eventId: event.id, rule: 'label' };
  }
  return null;
}

function ofField(event: TimelineEvent, defaults: LifecycleDefaults): SeverityProposal | null {
  const field = event.changes?.find((change) => defaults.severityField.test(change.field));
  const severity = field && ofValue(field.toText, defaults);
  return severity ? { severity, eventId: event.id, rule: 'severityField' } : null;
}

function ofPriority(event: TimelineEvent, defaults: LifecycleDefaults): SeverityProposal | null {
  const severity = defaults.severityByPriorityId[changeOf(event, 'priority')?.to ?? ''];
  return severity ? { severity, eventId: event.id, rule: 'priority' } : null;
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
  const own = events.filter(({ source }) => source.issue === tickets[0]?.key);
  const last = (read: typeof ofField) => own.flatMap((event) => read(event, defaults) ?? []).at(-1);
  return ofLabels(own, defaults) ?? last(ofField) ?? last(ofPriority) ?? null;
}
