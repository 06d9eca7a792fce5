import type { Person, Settings, SettingsPage, SettingsSaved } from '#contract';
import { faultsOf, namedIn } from '#core/settings/faults-of';
import { Failure } from './failure';
import type { Ports } from './ports';

/** From the context that the platform verified; never from a payload. */
export type SettingsCaller = { readonly projectId: string; readonly accountId: string };

/** Every call of the settings page begins here: Administer projects on this one, asked of Jira anew. Throws mayNotEdit. */
async function requireAdministrator({ jira }: Ports, { projectId }: SettingsCaller): Promise<void> {
  if (!(await jira.mayAdminister(projectId))) throw new Failure('mayNotEdit');
}

const peopleIn = async ({ jira }: Ports, settings: Settings | null): Promise<readonly Person[]> => {
  const ids = settings ? [...new Set(namedIn(settings).map(({ id }) => id))] : [];
  return ids.length === 0 ? [] : jira.readPeople(ids);
};

async function pageOf(ports: Ports, { projectId }: SettingsCaller): Promise<SettingsPage> {
  const [stored, found] = await Promise.all([ports.store.readSettings(projectId), ports.jira.readFound(projectId)]);
  const settings = stored?.settings ?? null;
  const people = await peopleIn(ports, settings);
  return {
    settings,
    revision: stored?.revision ?? 0,
    found,
    people: Object.fromEntries(people.map((person) => [person.accountId, person])),
  };
}

/** What a project's administrators set, and what the project has to choose from. Throws mayNotEdit. */
export async function readSettings(ports: Ports, caller: SettingsCaller): Promise<SettingsPage> {
  await requireAdministrator(ports, caller);
  return pageOf(ports, caller);
}

async function faults({ jira, ...ports }: Ports, { projectId }: SettingsCaller, settings: Settings) {
  const query = settings.incident.jql.trim();
  const [found, people, queryFault] = await Promise.all([
    jira.readFound(projectId),
    peopleIn({ jira, ...ports }, settings),
    query === '' ? null : jira.faultOfQuery(projectId, query),
  ]);
  const able = people.filter(({ active, accountType = 'atlassian' }) => active && accountType === 'atlassian');
  return faultsOf(settings, { found, people: new Set(able.map(({ accountId }) => accountId)), queryFault });
}

/** Keeps settings that this project can take, on the condition that nobody saved since. Throws mayNotEdit. */
export async function saveSettings(
  ports: Ports,
  caller: SettingsCaller,
  { settings, revision }: { readonly settings: Settings | null; readonly revision: number },
): Promise<SettingsSaved> {
  await requireAdministrator(ports, caller);
  const wrong = settings ? await faults(ports, caller, settings) : [];
  if (wrong.length > 0) return { outcome: 'refused', faults: wrong };
  const { projectId, accountId } = caller;
  const at = new Date(ports.now()).toISOString();
  const saved = await ports.store.saveSettings(projectId, settings, revision, accountId, at);
  return { outcome: saved ? 'saved' : 'meanwhile', page: await pageOf(ports, caller) };
}

/** People who may have a part in this project's reviews. Throws mayNotEdit. */
export async function findPeople(
  ports: Ports,
  caller: SettingsCaller,
  { query }: { readonly query: string },
): Promise<readonly Person[]> {
  await requireAdministrator(ports, caller);
  return ports.jira.findAssignable(caller.projectId, { query: query.trim() });
}
