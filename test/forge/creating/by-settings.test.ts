import type { Settings, SettingsPage, SettingsSaved } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import { createHost, good, type Host, panelOf, rest } from '../panel';
import { commit, committedIdea, created } from './commitments';

let host: Host;
beforeAll(async () => void (host = await createHost({ story: 'payment-outage' })));
afterAll(() => host.close());

/** As the administrator saves them on the project's settings page. */
async function save(settings: (page: SettingsPage) => Settings): Promise<void> {
  const as = host.users.find(({ role }) => role === 'admin')?.accountId ?? '';
  const ask = async <T>(name: string, input: unknown): Promise<T> =>
    good((await host.invoke(name, input, { as, project: 'OPS' })) as never);
  const page = await ask<SettingsPage>('readSettings', {});
  const saved = await ask<SettingsSaved>('saveSettings', { settings: settings(page), revision: page.revision });
  expect(saved.outcome).toBe('saved');
}

type Link = { readonly type: { readonly id: string } };
type Issue = { readonly fields: { readonly duedate: string; readonly issuelinks: readonly Link[] } };

test('what administrators set decides how a follow-up is linked and when it is due', async () => {
  const holidays = ['2026-11-19', '2026-11-20'];
  let linkTypeId = '';
  await save(({ found }) => {
    linkTypeId = found.linkTypes.find(({ name }) => name === 'Blocks')?.id ?? '';
    const followUps = { ...defaultSettings.followUps, linkTypeId, due: { days: 3, unit: 'business' as const } };
    return { ...defaultSettings, holidays, zone: 'Europe/Paris', followUps };
  });
  const panel = panelOf(host);
  const [idea] = await commit(panel, [committedIdea({ due: null })]);
  const [made] = good(await panel.call('createFollowUps', { ideas: [{ id: idea?.id ?? '', attempt: 1 }] }));
  const { fields } = await rest<Issue>(host, 'admin', `/rest/api/3/issue/${created(made).key}?fields=*all`);
  expect(fields.issuelinks.map(({ type }) => type.id)).toEqual([linkTypeId]);
  // From Wed 18 Nov, over two holidays and a weekend: Mon 23, Tue 24, Wed 25.
  expect(fields.duedate).toBe('2026-11-25');
});
