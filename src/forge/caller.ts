import * as v from 'valibot';
import { Failure } from '../app/failure';
import type { Caller } from '../app/ports';

/** The part of Forge's verified context that says who asks, about which issue. */
const context = v.object({
  accountId: v.string(),
  extension: v.object({ issue: v.object({ id: v.union([v.string(), v.number()]) }) }),
});

/** Who calls and about which incident, by the platform's word alone. Throws badInput outside an issue. */
export function callerOf(given: unknown): Caller {
  const parsed = v.safeParse(context, given);
  if (!parsed.success) throw new Failure('badInput');
  return { accountId: parsed.output.accountId, incidentId: String(parsed.output.extension.issue.id) };
}
