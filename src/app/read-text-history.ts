import type { TextHistory } from '#contract';
import type { Chain } from '#core/texts/chain';
import { toHistory } from '#core/texts/to-history';
import { Failure } from './failure';
import { fitTexts } from './fit-texts';
import type { Caller, Ports } from './ports';
import { textPeople } from './text-people';
import type { TextEntry } from './text-store';
import { visibleTexts } from './visible-texts';

/** What was saved from one whole to the next, before a revision. */
async function part(
  { store }: Ports,
  { incidentId }: Caller,
  entry: TextEntry,
  before: number,
): Promise<Chain | undefined> {
  let { anchor } = entry;
  while (anchor >= before) anchor = await store.anchorBefore(incidentId, entry.id, anchor);
  const upTo = Number.isFinite(before) ? { upTo: before - 1 } : {};
  const [chain] = await store.readChains(incidentId, [{ id: entry.id, anchor, ...upTo }]);
  return chain;
}

/** What a text was, newest first, some at a time. Throws jiraRefused where this reader may not see its event. */
export async function readTextHistory(
  ports: Ports,
  caller: Caller,
  { id, before = Infinity }: { readonly id: string; readonly before?: number | undefined },
): Promise<TextHistory> {
  const { jira, store } = ports;
  // Whether this person may see the incident at all is Jira's to say, as in every call.
  await jira.mayEdit(caller.incidentId);
  const entry = (await store.listTexts(caller.incidentId)).find((one) => one.id === id);
  if (!entry) return { versions: [], more: false, people: {} };
  if (!(await visibleTexts(ports, caller, [entry])).has(id))
    throw new Failure('jiraRefused', { fields: { '': 'Jira does not show you the event that this is about.' } });
  const chain = await part(ports, caller, entry, before);
  const all = toHistory(chain?.versions.filter(({ revision }) => revision < before) ?? []);
  const versions = fitTexts(all);
  const more = versions.length < all.length || (chain?.anchor ?? 0) > 1;
  return { versions, more, people: await textPeople(jira, { versions }) };
}
