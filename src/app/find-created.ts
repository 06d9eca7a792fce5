import { marked } from './follow-up';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';
import type { Claim } from './claim';

type Probe = NonNullable<Claim['probeFrom']>;

/** Keys asked for at a time: what one bulk read takes. */
const WINDOW = 100;

/** Enough for thousands of issues created in one project between two tries. */
const MOST_WINDOWS = 20;

/** What an earlier try left behind; `linked`: it already stands among the incident's links. */
export type Found = { readonly issue: IssueRecord; readonly linked: boolean };

/**
 * Looks through the keys that came after a number. Reading by key is consistent, where searching lags; a window without
 * any issue this person may see is taken for the end.
 */
async function probe(
  jira: Jira,
  incident: IssueRecord,
  intention: string,
  { projectKey, after }: Probe,
): Promise<IssueRecord | null> {
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const first = after + 1 + window * WINDOW;
    const keys = Array.from({ length: WINDOW }, (_, at) => `${projectKey}-${first + at}`);
    const issues = await jira.readHeads(keys);
    const hit = marked(issues, incident.id).get(intention);
    if (hit) return hit;
    if (issues.length === 0) return null;
  }
  return null;
}

/**
 * The issue that an earlier try with this intention created, though its answer was lost: among the incident's links,
 * else, where the create call could not link, among the keys created since. Never by search, which lags.
 */
export async function findCreated(
  jira: Jira,
  incident: IssueRecord,
  intention: string,
  probeFrom: Probe | null,
): Promise<Found | null> {
  const linked = await jira.readHeads(incident.links.map(({ id }) => id));
  const hit = marked(linked, incident.id).get(intention);
  if (hit) return { issue: hit, linked: true };
  const probed = probeFrom === null ? null : await probe(jira, incident, intention, probeFrom);
  return probed && { issue: probed, linked: false };
}
