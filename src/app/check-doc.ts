import type { Doc, FoundInText } from '#contract';
import { toAdditions } from '#core/additions/version';
import { plainText } from '#core/adf/plain-text';
import { checkedPlace } from '#core/texts/checked-place';
import { checkWritten } from './check-texts';
import type { Caller, Ports } from './ports';

/**
 * Checks a text of the review once it is saved, by the rules of this version. It keeps nothing and refuses nothing:
 * where the store does not tell what is known of the incident, there are no findings.
 */
export async function checkDoc(
  { jira, store }: Ports,
  { incidentId }: Caller,
  { section, doc }: { readonly section: string; readonly doc: Doc },
): Promise<readonly FoundInText[]> {
  const { text } = plainText(doc);
  if (text.trim() === '') return [];
  const known = await store.readPostmortem(incidentId).catch(() => null);
  if (!known) return [];
  const additions = [...toAdditions(known.additions.versions).values()];
  const texts = [{ part: 'text', place: checkedPlace(section), text, inBlocks: true }] as const;
  const found = await checkWritten(jira, [{ id: section, texts }], additions);
  return found[section] ?? [];
}
