import type { FoundInProject, SettingFault, Settings } from '#contract';
import { bounds } from './bounds';

/** What a project has, and what Jira said of the query. */
export type Known = {
  readonly found: FoundInProject;
  /** Account ids of those who can have a part. */
  readonly people: ReadonlySet<string>;
  /** Jira's own words on the query; null where it takes it. */
  readonly queryFault: string | null;
};

const missing = (
  code: SettingFault['code'],
  at: string,
  values: readonly string[],
  there: readonly { readonly id: string }[],
): SettingFault[] =>
  values.filter((value) => !there.some(({ id }) => id === value)).map((value) => ({ code, at, value }));

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** 30 February has the form of a day and is none. */
const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isFinite(at.getTime()) && at.toISOString().startsWith(day);
};

/** Everybody whom settings name, by account id, with where. */
export const namedIn = ({ approval, people }: Settings): readonly { readonly at: string; readonly id: string }[] => [
  ...Object.entries(approval.who).map(([severity, id]) => ({ at: `approval.who.${severity}`, id })),
  ...Object.entries(people).flatMap(([role, ids]) => ids.map((id) => ({ at: `people.${role}`, id }))),
];

function outOfRange(of: keyof typeof bounds, at: string, value: number | undefined): SettingFault[] {
  const { from, to } = bounds[of];
  const isIn = value === undefined || (Number.isInteger(value) && value >= from && value <= to);
  return isIn ? [] : [{ code: 'outOfRange', at, value: String(value) }];
}

const numbersOf = ({ due, followUps }: Settings): readonly SettingFault[] => [
  ...outOfRange('days', 'due.usual', due.usual.days),
  ...Object.entries(due.bySeverity).flatMap(([severity, after]) =>
    outOfRange('days', `due.bySeverity.${severity}`, after.days),
  ),
  ...outOfRange('days', 'followUps.due', followUps.due?.days),
  ...outOfRange('most', 'followUps.most', followUps.most),
  ...outOfRange('soakHours', 'followUps.soakHours', followUps.soakHours),
];

/** Values that this project cannot take. What is right in itself and only not there any more is told as well. */
export function faultsOf(settings: Settings, { found, people, queryFault }: Known): readonly SettingFault[] {
  const { incident, severity, marks, zone, holidays, sections, followUps } = settings;
  return [
    ...missing('unknownType', 'incident.issueTypeIds', incident.issueTypeIds, found.issueTypes),
    ...(queryFault === null
      ? []
      : [{ code: 'badQuery', at: 'incident.jql', value: incident.jql, words: queryFault } as const]),
    ...missing('unknownField', 'severity.fieldId', severity.fieldId === null ? [] : [severity.fieldId], found.fields),
    ...numbersOf(settings),
    ...missing('unknownStatus', 'marks', Object.keys(marks), found.statuses),
    ...(zone === null || isZone(zone) ? [] : [{ code: 'unknownZone', at: 'zone', value: zone } as const]),
    ...holidays
      .filter((day) => !isDay(day))
      .map((value): SettingFault => ({ code: 'noSuchDay', at: 'holidays', value })),
    ...(sections?.length === 0 ? [{ code: 'noSections', at: 'sections', value: '' } as const] : []),
    ...missing('unknownProject', 'followUps.projectIds', followUps.projectIds, found.projects),
    ...missing(
      'unknownLinkType',
      'followUps.linkTypeId',
      followUps.linkTypeId === null ? [] : [followUps.linkTypeId],
      found.linkTypes,
    ),
    ...namedIn(settings)
      .filter(({ id }) => !people.has(id))
      .map(({ at, id }): SettingFault => ({ code: 'notAPerson', at, value: id })),
  ];
}
