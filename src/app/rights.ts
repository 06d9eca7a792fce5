import { Failure } from './failure';
import type { IssueRecord } from './issue-record';
import type { Caller, Ports } from './ports';

/** Every write begins here: Edit issues on the incident, asked of Jira as this person. Throws mayNotEdit, incidentGone. */
export async function requireEdit({ jira }: Ports, { incidentId }: Caller): Promise<void> {
  if (!(await jira.mayEdit(incidentId))) throw new Failure('mayNotEdit');
}

/**
 * The incident or one of the tickets linked to it, as this reader sees them; `asked` is an id or a key.
 * A payload can name any issue, so anything else is refused. Throws badInput, incidentGone.
 */
export async function requirePart({ jira }: Ports, { incidentId }: Caller, asked: string): Promise<Part> {
  const incident = await jira.readHead(incidentId);
  const part = [incident, ...incident.links].find(({ id, key }) => id === asked || key === asked);
  if (!part) throw new Failure('badInput');
  return { incident, id: part.id, key: part.key };
}

export type Part = { readonly incident: IssueRecord; readonly id: string; readonly key: string };
