/** Words of a changelog as Jira writes them: a field, its id, and the two sides of a change. */
type Item = (at: number) => Record<string, string | null>;

const item = (
  field: string,
  fieldId: string,
  from: string | null,
  fromString: string | null,
  to: string | null,
  toString: string | null,
): Record<string, string | null> => ({
  field,
  fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
  fieldId,
  from,
  fromString,
  to,
  toString,
});

const statuses = ['To Do', 'In progress', 'In review', 'Mitigated', 'Resolved'] as const;
const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'] as const;
const tags = ['alert', 'capacity', 'eu', 'failover', 'latency', 'vendor'] as const;
const people = ['Noor Haddad', 'Tomasz Zieliński', 'Mei-Ling Chow', 'Jonas Lindqvist', 'Grace Lindholm', 'Wulandari'];

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const accountId = (at: number): string =>
  `557058:0f${String(at % people.length).repeat(6)}-44aa-4c1d-9d2b-6f3a0b7c5e11`;

/** What long tickets are made of: mostly rank, labels and sprints, now and then what matters. */
const items: readonly Item[] = [
  (at) => item('Rank', 'customfield_10019', '', '', '', at % 2 ? 'Ranked higher' : 'Ranked lower'),
  (at) => item('labels', 'labels', null, `${of(tags, at)} ${of(tags, at + 1)}`, null, of(tags, at)),
  (at) =>
    item(
      'status',
      'status',
      String(10_000 + (at % 5)),
      of(statuses, at),
      String(10_000 + ((at + 1) % 5)),
      of(statuses, at + 1),
    ),
  () => item('Sprint', 'customfield_10020', '38', 'EE Sprint 28', '38, 40', 'EE Sprint 28, EE Sprint 29'),
  (at) =>
    item(
      'priority',
      'priority',
      String(1 + (at % 5)),
      of(priorities, at),
      String(1 + ((at + 1) % 5)),
      of(priorities, at + 1),
    ),
  (at) => item('assignee', 'assignee', accountId(at), of(people, at), accountId(at + 1), of(people, at + 1)),
  (at) => item('Story point estimate', 'customfield_10016', null, String(at % 8), null, String(1 + (at % 8))),
  () => item('duedate', 'duedate', '2026-11-20', '2026-11-20 00:00:00.0', '2026-11-27', '2026-11-27 00:00:00.0'),
  (at) => item('Fix Version', 'fixVersions', null, null, String(10_100 + at), `2026.${at % 52}`),
  () => item('Severity', 'customfield_10050', '10101', 'Sev-2', '10102', 'Sev-1'),
  (at) =>
    item(
      'summary',
      'summary',
      null,
      `EU card payments declined, part ${at}`,
      null,
      `EU card payments declined, part ${at + 1}`,
    ),
];

const author = (at: number) => {
  const id = accountId(at);
  const avatar = (size: number) =>
    `https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/${id}/6a1c9a52-7a9f-4ad0-8a44-5b1a9d3b7d1c/${size}`;
  return {
    self: `https://meridian.atlassian.net/rest/api/3/user?accountId=${id}`,
    accountId: id,
    avatarUrls: { '48x48': avatar(48), '24x24': avatar(24), '16x16': avatar(16), '32x32': avatar(32) },
    displayName: of(people, at),
    active: true,
    timeZone: 'Europe/Stockholm',
    accountType: 'atlassian',
  };
};

const START = Date.UTC(2026, 10, 2, 6);

/** So many entries of one ticket as `GET /issue/{key}/changelog` answers them: JSON text, every property there. */
export function changelogJson(count: number): string {
  const values = Array.from({ length: count }, (_, at) => ({
    id: String(20_801 + at),
    author: author(at * 7),
    created: new Date(START + at * 97_000).toISOString().replace('Z', '+0000'),
    items: at % 5 === 0 ? [of(items, at * 3)(at), of(items, at * 3 + 1)(at)] : [of(items, at * 3)(at)],
  }));
  return JSON.stringify({ startAt: 0, maxResults: count, total: count, isLast: true, values });
}
