import type { Change } from '#contract';

/** What a field is about, as far as it matters to the story. */
export type Topic = 'status' | 'resolution' | 'priority' | 'severity' | 'impact' | 'owner' | 'flag' | 'other';

/** Jira's own fields, by id and by the name that stands where there is no id; both in lower case. */
const own: Readonly<Record<string, Topic>> = {
  status: 'status',
  resolution: 'resolution',
  priority: 'priority',
  assignee: 'owner',
  project: 'owner',
};

/** Fields that sites add themselves are known by their names alone. */
const custom: readonly [Topic, RegExp][] = [
  ['severity', /\bsev(erity)?\b|schweregrad|gravit|sévérité|severidad|ernst|серьёзность|severidade/i],
  ['impact', /^(business |customer |user )?impact\b|^auswirkung|^impacto\b|^affected (users|customers)|^urgency$/i],
  ['owner', /^(incident (commander|manager|lead|owner)|(major )?incident manager|on-?call|responder|owner)$/i],
  ['owner', /^(assigned |owning |responsible |support )?(team|squad|group)$|^équipe$|^equip[oe]$/i],
  ['flag', /^flagged$/i],
];

export function topicOf({ fieldId, field }: Change): Topic {
  if (!fieldId.startsWith('customfield_')) {
    const topic = own[fieldId] ?? own[field];
    if (topic || fieldId !== field) return topic ?? 'other';
  }
  return custom.find(([, name]) => name.test(field))?.[0] ?? 'other';
}
