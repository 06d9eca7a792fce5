import type { SavedText, TextSave } from '#contract';
import { isAddedEvent } from '#core/additions/id-fits';
import { planSave } from '#core/texts/plan-save';
import { textPlace } from '#core/texts/text-place';
import { checkDoc } from './check-doc';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { requireSeen } from './require-events';
import { requireEdit } from './rights';
import { textPeople } from './text-people';
import type { TextEntry } from './text-store';
import { standing } from './visible-texts';

/** Each time somebody else has written meanwhile, one of those who write at that moment gets through. */
const TRIES = 12;

/** The text's entry, made where this is its first save: from then on a reader knows to look for it. */
async function entryOf({ store }: Ports, { incidentId }: Caller, save: TextSave): Promise<TextEntry> {
  const found = (await store.listTexts(incidentId)).find(({ id }) => id === save.id);
  if (found) return found;
  const eventId = textPlace(save.id)?.eventId ?? null;
  const ofJira = eventId !== null && !isAddedEvent(eventId);
  const entry = { id: save.id, issueId: ofJira ? (save.issueId ?? null) : null };
  await store.addText(incidentId, entry);
  return { ...entry, anchor: 0 };
}

/** The anchor to begin reading from, so that the revision a save started from is among what is read. */
async function anchorFor(
  { store }: Ports,
  { incidentId }: Caller,
  entry: TextEntry,
  revision: number,
): Promise<number> {
  let { anchor } = entry;
  while (anchor > revision) anchor = await store.anchorBefore(incidentId, entry.id, anchor);
  return anchor;
}

/**
 * Joins what one person wrote with what others have written since. Repeating it after a lost answer writes nothing
 * twice. What stands then is checked for blameless language. Throws mayNotEdit, badInput, jiraRefused (the event is gone), storeFull, storeBusy.
 */
export async function writeText(
  ports: Ports,
  caller: Caller,
  save: TextSave & { readonly settles?: string },
): Promise<SavedText> {
  const { jira, store, now } = ports;
  const { incidentId, accountId } = caller;
  await requireEdit(ports, caller);
  const place = textPlace(save.id);
  if (!place) throw new Failure('badInput');
  if (place.eventId !== null)
    await requireSeen(ports, caller, [{ eventId: place.eventId, issueId: save.issueId ?? null }]);
  const entry = await entryOf(ports, caller, save);
  const anchor = await anchorFor(ports, caller, entry, save.revision);
  const at = new Date(now()).toISOString();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [chain] = await store.readChains(incidentId, [{ id: save.id, anchor, upTo: save.revision }]);
    if (!chain) throw new Failure('storeBusy');
    const { next, outcome } = planSave(save.id, chain.versions, save, { by: accountId, at });
    if (next && !(await store.appendVersion(incidentId, chain, next))) continue;
    const versions = next ? [...chain.versions, next] : chain.versions;
    const text = standing({ ...chain, versions }, true) ?? emptyText(save.id, accountId, at);
    // What this person wrote alone names nobody whom their own screen does not know.
    const people = outcome === 'saved' ? {} : await textPeople(jira, { texts: [text] });
    const findings = text.doc ? await checkDoc(ports, caller, { section: place.section, doc: text.doc }) : [];
    return { text, outcome, people, ...(findings.length > 0 && { findings }) };
  }
  throw new Failure('storeBusy');
}

/** Nothing was written where there is nothing. */
const emptyText = (id: string, by: string, at: string): SavedText['text'] => ({
  id,
  doc: { version: 1, type: 'doc', content: [] },
  revision: 0,
  by,
  at,
  beside: [],
});
