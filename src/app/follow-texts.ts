import type { FollowedTexts } from '#contract';
import { fitTexts } from './fit-texts';
import type { Caller, Ports } from './ports';
import { othersIn, signPresence } from './presence';
import { readTexts } from './read-texts';
import { textPeople } from './text-people';
import type { TextEntry } from './text-store';

type Known = Readonly<Record<string, number>>;

/** Those that are newer than known, and those that are not known. */
async function findChanged({ store }: Ports, { incidentId }: Caller, known: Known): Promise<readonly TextEntry[]> {
  const entries = await store.listTexts(incidentId);
  const isKnown = ({ id }: TextEntry): boolean => Object.hasOwn(known, id);
  const asked = new Map(entries.filter(isKnown).map(({ id }) => [id, known[id] ?? 0]));
  const newer = new Set(asked.size > 0 ? await store.findNewer(incidentId, asked) : []);
  return entries.filter((entry) => !isKnown(entry) || newer.has(entry.id));
}

/** Whoever leaves wants to know nothing any more. */
async function leave(ports: Ports, caller: Caller): Promise<FollowedTexts> {
  if (await ports.jira.mayEdit(caller.incidentId)) await signPresence(ports, caller, null);
  return { changed: [], present: [], people: {} };
}

/** What has changed since, and who else is here. Throws incidentGone. */
export async function followTexts(
  ports: Ports,
  caller: Caller,
  { known, place }: { readonly known: Known; readonly place: string | null },
): Promise<FollowedTexts> {
  const { jira, store, now } = ports;
  const { incidentId, accountId } = caller;
  if (place === null) return leave(ports, caller);
  const [mayEdit, entries] = await Promise.all([jira.mayEdit(incidentId), findChanged(ports, caller, known)]);
  const [{ texts }, present] = await Promise.all([
    readTexts(ports, caller, entries),
    // Whoever may only read writes nothing, not even that they are here.
    mayEdit
      ? signPresence(ports, caller, place)
      : store.readPresence(incidentId).then((there) => othersIn(there, accountId, now())),
  ]);
  const changed = fitTexts(texts);
  return { changed, present, people: await textPeople(jira, { texts: changed, present }) };
}
