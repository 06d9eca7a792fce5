import type { Person } from '#contract';
import type { Caller, Ports } from './ports';

/** People by their account ids, as this reader may see them; inactive ones too. */
export async function readPeople(
  { jira }: Ports,
  { incidentId }: Caller,
  { accountIds }: { readonly accountIds: readonly string[] },
): Promise<readonly Person[]> {
  await jira.readHead(incidentId);
  return jira.readPeople([...new Set(accountIds)]);
}
