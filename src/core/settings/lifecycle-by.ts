import type { Settings } from '#contract';
import { lifecycleDefaults, type LifecycleDefaults } from '../lifecycle/defaults';

function statusesByMark(marks: Settings['marks']): LifecycleDefaults['markStatusIds'] {
  const of = (name: Settings['marks'][string]): string[] =>
    Object.entries(marks).flatMap(([statusId, mark]) => (mark === name ? [statusId] : []));
  return {
    detected: of('detected'),
    acknowledged: of('acknowledged'),
    mitigated: of('mitigated'),
    resolved: of('resolved'),
  };
}

/** What the rules of marks and severity go by in a project of these settings. */
export const lifecycleBy = ({ marks, severity }: Pick<Settings, 'marks' | 'severity'>): LifecycleDefaults => ({
  ...lifecycleDefaults,
  markStatusIds: statusesByMark(marks),
  severityFieldId: severity.fieldId,
  severityByValue: Object.fromEntries(
    Object.entries(severity.values).map(([value, is]) => [value.trim().toLowerCase(), is]),
  ),
});
