import type { Settings, SettingsPage, SettingsSaved } from '#contract';
import type { Reply } from '#contract';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { defaultSettings } from '#core/settings/default-settings';
import { lifecycleBy } from '#core/settings/lifecycle-by';
import type { Role } from '../../host/jira/model';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeAll(async () => void (host = await createHost({ story: 'payment-outage' })));
afterAll(() => host.close());

async function ask<T>(name: string, payload: unknown, role: Role = 'admin', project = 'OPS'): Promise<Reply<T>> {
  const as = host.users.find((user) => user.role === role)?.accountId ?? '';
  // The bridge carries JSON of the shape the contract states.
  return (await host.invoke(name, payload, { as, project })) as Reply<T>;
}
const read = async (): Promise<SettingsPage> => good(await ask<SettingsPage>('readSettings', {}));
const save = async (settings: Settings | null): Promise<SettingsSaved> =>
  good(await ask<SettingsSaved>('saveSettings', { settings, revision: (await read()).revision }));
const faultsOf = (saved: SettingsSaved): string[] =>
  saved.outcome === 'refused' ? saved.faults.map(({ code, at }) => `${code} ${at}`) : [saved.outcome];

afterEach(async () => void (await save(null)));

test('are read and saved by administrators of the project alone, whatever a payload names', async () => {
  for (const role of ['responder', 'reader'] as const) {
    expect(problemOf(await ask('readSettings', {}, role))).toBe('mayNotEdit');
    expect(problemOf(await ask('saveSettings', { settings: null, revision: 0, projectId: '1' }, role))).toBe(
      'mayNotEdit',
    );
    expect(problemOf(await ask('findPeople', { query: '' }, role))).toBe('mayNotEdit');
  }
  const before = await read();
  expect(before.settings).toBeNull();
  expect(before.found.statuses.length).toBeGreaterThan(2);
});

test('are used by the panel: marks by status, the due policy, what counts as an incident', async () => {
  const { found } = await read();
  const status = found.statuses.find(({ category }) => category === 'indeterminate');
  const saved = await save({
    ...defaultSettings,
    incident: { issueTypeIds: [], jql: 'summary ~ "nothing is called this"' },
    marks: { [status?.id ?? '']: 'mitigated' },
    due: { usual: { days: 4, unit: 'business' }, bySeverity: {} },
  });
  expect(saved.outcome).toBe('saved');
  const opening = good(await panelOf(host).call('openPanel', {}));
  expect(opening.settings?.due.usual).toEqual({ days: 4, unit: 'business' });
  expect(opening.notAnIncident).toBe(true);
});

test('a bad value is refused with which one it is, and nothing is saved', async () => {
  const bad: Settings = {
    ...defaultSettings,
    incident: { issueTypeIds: ['999999'], jql: 'nonsense ~~ ' },
    severity: { fieldId: 'customfield_99999', values: {} },
    marks: { '999999': 'resolved' },
    due: { usual: { days: 0, unit: 'calendar' }, bySeverity: {} },
    holidays: ['2026-02-30', 'Christmas'],
    zone: 'Europe/Atlantis',
    sections: [],
    followUps: { ...defaultSettings.followUps, projectIds: ['999999'], linkTypeId: '999999', most: 99 },
    approval: { neededFor: ['sev1'], who: { sev1: 'nobody-at-all' } },
  };
  expect(faultsOf(await save(bad)).sort()).toEqual([
    'badQuery incident.jql',
    'noSections sections',
    'noSuchDay holidays',
    'noSuchDay holidays',
    'notAPerson approval.who.sev1',
    'outOfRange due.usual',
    'outOfRange followUps.most',
    'unknownField severity.fieldId',
    'unknownLinkType followUps.linkTypeId',
    'unknownProject followUps.projectIds',
    'unknownStatus marks',
    'unknownType incident.issueTypeIds',
    'unknownZone zone',
  ]);
  expect((await read()).settings).toBeNull();
});

test('of two who save at once one is told', async () => {
  const { revision } = await read();
  const settings = { ...defaultSettings, depth: 'light' } as const;
  expect(good(await ask<SettingsSaved>('saveSettings', { settings, revision })).outcome).toBe('saved');
  expect(good(await ask<SettingsSaved>('saveSettings', { settings, revision })).outcome).toBe('meanwhile');
});

test('a status that sets a mark moves it for the next reader', async () => {
  const marksOf = async () => {
    const { timeline, additions, settings } = good(await panelOf(host, 'reader').call('openPanel', {}));
    const defaults = lifecycleBy(settings ?? defaultSettings);
    return lifecycle(timeline, additions, { defaults, severityValue: null }).marks;
  };
  const before = await marksOf();
  type Whole = { changelog: { histories: { items: { field: string; to: string }[] }[] } };
  const path = `/rest/api/3/issue/${host.incident}?expand=changelog`;
  const { changelog } = await rest<Whole>(host, 'admin', path);
  const statuses = changelog.histories.flatMap(({ items }) => items.filter(({ field }) => field === 'status'));
  const first = statuses.at(-1)?.to ?? '';
  expect((await save({ ...defaultSettings, marks: { [first]: 'mitigated' } })).outcome).toBe('saved');
  const after = await marksOf();
  expect(after.mitigated).not.toEqual(before.mitigated);
  expect(after.mitigated).toMatchObject({ state: 'proposed' });
});
