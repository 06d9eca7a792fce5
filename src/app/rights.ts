import { Failure } from './failure';
import type { IssueRecord } from './issue-record';
import type { Caller, Ports } from './ports';
import { nearParts, partsOf, readOutline } from './story';

/** Every write begins here: Edit issues on the incident, asked of Jira as this person. Throws mayNotEdit, incidentGone. */
export async function requireEdit({ jira }: Ports, { incidentId }: Caller): Promise<void> {
  if (!(await jira.mayEdit(incidentId))) throw new Failure('mayNotEdit');
}

/**
 * The incident or one of the tickets of its story, links of links included, as this reader sees them; `asked` is an id
 * or a key. A payload can name any issue, so anything else is refused. Throws badInput, incidentGone.
 */
export async function requirePart({ jira }: Ports, { incidentId }: Caller, asked: string): Promise<Part> {
  const incident = await jira.readHead(incidentId);
  const isAsked = ({ id, key }: { id: string; key: string }): boolean => id === asked || key === asked;
  const near = [incident, ...nearParts(incident)].find(isAsked);
  const part = near ?? partsOf(await readOutline(jira, incident, 'linksOfLinks')).find(isAsked);
  if (!part) throw new Failure('badInput');
  return { incident, id: part.id, key: part.key };
}

type Part = { readonly incident: IssueRecord; readonly id: string; readonly key: string };
