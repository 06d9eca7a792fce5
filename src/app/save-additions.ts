import type { Addition, AdditionEdit, SavedAdditions } from '#contract';
import { asSeenBy } from '#core/additions/as-seen-by';
import { citedEvents, isCiting } from '#core/additions/cited-events';
import { idFits, isAddedEvent } from '#core/additions/id-fits';
import { type EditPlan, planEdits } from '#core/additions/plan-edits';
import { checkTexts } from './check-texts';
import { Failure } from './failure';
import { keepLessons } from './keep-lessons';
import { tellOfSaved } from './tell-of-saved';
import type { Caller, Ports } from './ports';
import { requireEvents, seenAmong } from './require-events';
import { requireEdit } from './rights';

/** Each time somebody else has written meanwhile, one of those who write at that moment gets through. */
const TRIES = 12;

/** An added event belongs to the incident; whatever ticket a payload names for it. */
const settled = (edit: AdditionEdit, incidentId: string): AdditionEdit =>
  edit.eventId !== null && isAddedEvent(edit.eventId) ? { ...edit, issueId: incidentId } : edit;

/** What became of the edits, as their writer may see it. `visible`: ids of Jira's events that they are known to see. */
async function answer(
  ports: Ports,
  caller: Caller,
  { standing, saved, conflicts }: EditPlan,
  visible: ReadonlySet<string>,
): Promise<SavedAdditions> {
  const told = [...saved, ...conflicts].flatMap((id) => standing.get(id) ?? []);
  const rest = told
    .flatMap((one) => (isCiting(one) ? citedEvents(one) : []))
    .filter(({ eventId }) => !isAddedEvent(eventId) && !visible.has(eventId));
  const more = await seenAmong(ports, caller, rest);
  // An addition about an event was let through because its writer sees it; a factor or an idea can name what they do not.
  const about = new Set(told.map(({ eventId }) => eventId));
  const sees = ({ eventId }: { readonly eventId: string }): boolean =>
    visible.has(eventId) || more.has(eventId) || about.has(eventId);
  // Seen among all others: whether this person has given their own view is in those.
  const reader = { accountId: caller.accountId, mayEdit: true };
  const seen = new Map(asSeenBy([...standing.values()], reader, sees).map((one) => [one.id, one]));
  const pick = (ids: readonly string[]): Addition[] => ids.flatMap((id) => seen.get(id) ?? []);
  const kept = pick(saved);
  const findings = await checkTexts(ports.jira, kept, standing);
  return { saved: kept, conflicts: pick(conflicts), ...(Object.keys(findings).length > 0 && { findings }) };
}

/**
 * Writes each edit where nobody wrote since the revision it started from; others come back with what stands.
 * What was saved is checked for blameless language, and kept whatever that finds.
 * Repeating it after a lost answer writes nothing twice. Throws mayNotEdit, badInput, jiraRefused, storeFull.
 */
export async function saveAdditions(
  ports: Ports,
  caller: Caller,
  { edits: given }: { readonly edits: readonly AdditionEdit[] },
): Promise<SavedAdditions> {
  const { incidentId, accountId } = caller;
  await requireEdit(ports, caller);
  if (!given.every((edit) => idFits(edit, accountId))) throw new Failure('badInput');
  const visible = await requireEvents(ports, caller, given);
  const edits = given.map((edit) => settled(edit, incidentId));
  const at = new Date(ports.now()).toISOString();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { additions: log, untold } = await ports.store.readPostmortem(incidentId);
    const plan = planEdits(log.versions, edits, accountId, at);
    if (plan.refused.length > 0) throw new Failure('badInput');
    const done = plan.versions.length === 0;
    if (done || (await ports.store.appendAdditions(incidentId, log, plan.versions, at))) {
      await keepLessons(ports.store, incidentId, log, plan, at);
      await tellOfSaved(ports, caller, log, plan, untold);
      return answer(ports, caller, plan, visible);
    }
  }
  throw new Failure('storeBusy');
}
