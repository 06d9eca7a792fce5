import type { Addition, AdditionEdit, SavedAdditions } from '#contract';
import { asSeenBy } from '#core/additions/as-seen-by';
import { idFits, isAddedEvent } from '#core/additions/id-fits';
import { type EditPlan, planEdits } from '#core/additions/plan-edits';
import { checkTexts } from './check-texts';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { requireEvents } from './require-events';
import { requireEdit } from './rights';

/** Each time somebody else has written meanwhile, one of those who write at that moment gets through. */
const TRIES = 12;

/** An added event belongs to the incident; whatever ticket a payload names for it. */
const settled = (edit: AdditionEdit, incidentId: string): AdditionEdit =>
  edit.eventId !== null && isAddedEvent(edit.eventId) ? { ...edit, issueId: incidentId } : edit;

const answer = async (
  { jira }: Ports,
  { standing, saved, conflicts }: EditPlan,
  accountId: string,
): Promise<SavedAdditions> => {
  // Seen among all others: whether this person has given their own view is in those.
  const seen = new Map(
    asSeenBy([...standing.values()], { accountId, mayEdit: true }, () => true).map((one) => [one.id, one]),
  );
  const pick = (ids: readonly string[]): Addition[] => ids.flatMap((id) => seen.get(id) ?? []);
  const kept = pick(saved);
  const findings = await checkTexts(jira, kept, standing);
  return { saved: kept, conflicts: pick(conflicts), ...(Object.keys(findings).length > 0 && { findings }) };
};

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
  await requireEvents(ports, caller, given);
  const edits = given.map((edit) => settled(edit, incidentId));
  const at = new Date(ports.now()).toISOString();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { additions: log } = await ports.store.readPostmortem(incidentId);
    const plan = planEdits(log.versions, edits, accountId, at);
    if (plan.refused.length > 0) throw new Failure('badInput');
    const done = plan.versions.length === 0;
    if (done || (await ports.store.appendAdditions(incidentId, log, plan.versions, at)))
      return answer(ports, plan, accountId);
  }
  throw new Failure('storeBusy');
}
