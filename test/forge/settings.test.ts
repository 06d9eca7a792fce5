import type { Settings, SettingsPage, SettingsSaved } from '#contract';
import type { Reply } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import type { Role } from '../../host/jira/model';
import { createHost, good, type Host, panelOf, problemOf } from './panel';

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
