import type { PublishedRevision } from '#contract';
import { asSeenBy } from '#core/additions/as-seen-by';
import { citedEvents, isCiting } from '#core/additions/cited-events';
import { isAddedEvent } from '#core/additions/id-fits';
import { toAdditions } from '#core/additions/version';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { seenAmong } from './require-events';
import { textPeople } from './text-people';
import { toldOf } from './tell-readers';
import { visibleTexts } from './visible-texts';

/**
 * The text that was published last, as this reader may see it now; null where none was. Counts the reader once.
 * Throws incidentGone.
 */
export async function readRevision(ports: Ports, caller: Caller): Promise<PublishedRevision | null> {
  const { jira, store, now } = ports;
  const { incidentId, accountId } = caller;
  const [mayEdit, review, postmortem] = await Promise.all([
    jira.mayEdit(incidentId),
    store.readReview(incidentId),
    store.readPostmortem(incidentId),
  ]);
  if (!review?.published) return null;
  const { revision, at } = review.published;
  const key = { incidentId, revision, at };
  const [fixed, telling, readers] = await Promise.all([
    store.readRevision(key),
    store.readTelling(key),
    store.countReader(key, accountId),
  ]);
  if (!fixed) throw new Failure('storeBusy');
  const all = [...toAdditions(postmortem.additions.versions.slice(0, fixed.additions)).values()];
  const events = all.flatMap((one) => {
    if (isCiting(one)) return citedEvents(one);
    return one.eventId === null ? [] : [{ eventId: one.eventId, issueId: one.issueId }];
  });
  const entries = fixed.texts.map(({ id, issueId }) => ({ id, issueId, anchor: 0 }));
  const [seen, visible] = await Promise.all([
    seenAmong(
      ports,
      caller,
      events.filter(({ eventId, issueId }) => !isAddedEvent(eventId) && issueId !== null),
    ),
    visibleTexts(ports, caller, entries),
  ]);
  const texts = fixed.texts.map(({ id, doc }) => ({ id, doc: visible.has(id) ? doc : null }));
  const stub = { revision: 0, by: '', at, beside: [] };
  return {
    revision,
    additions: asSeenBy(all, { accountId, mayEdit }, ({ eventId }) => seen.has(eventId)),
    texts,
    people: await textPeople(jira, { texts: texts.map((text) => ({ ...stub, ...text })) }),
    told: toldOf(telling, now()),
    readers,
  };
}
