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
function ofValue(value: string, defaults: LifecycleDefaults): Severity | undefined {
  const { severityByNumber, severityByWord, severityByValue } = defaults;
  const said = severityByValue[value.trim().toLowerCase()];
  if (said) return said;
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
  const { severityFieldId: id, severityField } = defaults;
  const field = event.changes?.find((change) => (id ? change.fieldId === id : severityField.test(change.field)));
  const severity = field && ofValue(field.toText, defaults);
  return severity ? { severity, eventId: event.id, rule: 'severityField' } : null;
}

function ofPriority(event: TimelineEvent, defaults: LifecycleDefaults): SeverityProposal | null {
  const severity = defaults.severityByPriorityId[changeOf(event, 'priority')?.to ?? ''];
  return severity ? { severity, eventId: event.id, rule: 'priority' } : null;
}

/** A value that never changed has no entry of its own: it is there from the opening on. */
function ofNow(own: readonly TimelineEvent[], defaults: LifecycleDefaults, value: string | null) {
  const opening = own.find(({ source }) => source.kind === 'created');
  const severity = value === null ? undefined : ofValue(value, defaults);
  return opening && severity ? ({ severity, eventId: opening.id, rule: 'severityField' } as const) : null;
}

/**
 * The incident's severity by its own history: a label that says it outright goes before the severity field, that before
 * the priority, and of each the last word counts. Null where the history says nothing.
 * @param fieldValue what the severity field holds now, where a site says which field that is
 */
export function proposeSeverity(
  events: readonly TimelineEvent[],
  tickets: readonly Ticket[],
  defaults: LifecycleDefaults = lifecycleDefaults,
  fieldValue: string | null = null,
): SeverityProposal | null {
  const own = events.filter(({ source }) => source.issue === tickets[0]?.key);
  const last = (read: typeof ofField) => own.flatMap((event) => read(event, defaults) ?? []).at(-1);
  return ofLabels(own, defaults) ?? last(ofField) ?? ofNow(own, defaults, fieldValue) ?? last(ofPriority) ?? null;
}
