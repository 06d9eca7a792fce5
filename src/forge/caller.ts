import * as v from 'valibot';
import { Failure } from '../app/failure';
import type { Caller } from '../app/ports';

const id = v.union([v.string(), v.number()]);

/** The part of Forge's verified context that says who asks, about which issue. */
const context = v.object({
  accountId: v.string(),
  siteUrl: v.nullish(v.string(), null),
  timezone: v.nullish(v.string(), null),
  extension: v.object({
    issue: v.object({ id }),
    project: v.nullish(v.object({ id }), null),
  }),
});

/** Who calls and about which incident, by the platform's word alone. Throws badInput outside an issue. */
export function callerOf(given: unknown): Caller {
  const parsed = v.safeParse(context, given);
  if (!parsed.success) throw new Failure('badInput');
  const { accountId, extension, siteUrl, timezone } = parsed.output;
  return {
    accountId,
    incidentId: String(extension.issue.id),
    projectId: extension.project && String(extension.project.id),
    siteUrl: siteUrl?.replace(/\/$/, '') ?? null,
    timeZone: timezone,
  };
}
