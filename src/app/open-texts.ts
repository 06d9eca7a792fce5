import type { OpenedTexts } from '#contract';
import { bestEffort } from './failure';
import { fitTexts } from './fit-texts';
import type { Caller, Ports } from './ports';
import { othersIn } from './presence';
import { readTexts } from './read-texts';
import { textPeople } from './text-people';

/** The texts of the review (of these ids, where some are named) as this reader may read them. Throws incidentGone. */
export async function openTexts(
  ports: Ports,
  caller: Caller,
  { ids }: { readonly ids?: readonly string[] | undefined },
): Promise<OpenedTexts> {
  const { jira, store, now } = ports;
  const { incidentId, accountId } = caller;
  const [mayEdit, entries, there] = await Promise.all([
    jira.mayEdit(incidentId),
    store.listTexts(incidentId),
    store.readPresence(incidentId),
  ]);
  const wanted = ids ? entries.filter(({ id }) => ids.includes(id)) : entries;
  const { texts: all, chains } = await readTexts(ports, caller, wanted);
  // So that whoever opens the review after this reads its texts at once.
  if (mayEdit) await bestEffort(() => store.settleChains(incidentId, chains));
  const texts = fitTexts(all);
  const present = othersIn(there, accountId, now());
  return {
    texts,
    unread: all.slice(texts.length).map(({ id }) => id),
    present,
    people: await textPeople(jira, { texts, present }),
  };
}
