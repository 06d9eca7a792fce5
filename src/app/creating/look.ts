import type { Claim } from '../claim';
import { isFailure } from '../failure';
import { marked } from '../follow-up';
import type { IssueRecord } from '../issue-record';
import type { Jira } from '../ports';
import type { ForOrder } from './ledger';
import type { Scene } from './scene';

/** Keys asked for at a time: what one bulk read takes. */
const WINDOW = 100;

/** Enough for thousands of issues created in one project between two tries. */
const MOST_WINDOWS = 20;

/** An order that an earlier try may have sent. */
export type Sought = ForOrder & { readonly claim: Claim };

/** What an earlier try left behind; `linked`: it already stands among the incident's links. */
export type Found = { readonly issue: IssueRecord; readonly linked: boolean };

type Finds = Map<string, Found>;

const left = (sought: readonly Sought[], finds: Finds): Sought[] =>
  sought.filter(({ order }) => !finds.has(order.intention));

/**
 * Looks through the keys of a project that came after a number. Reading by key is consistent, where searching lags; a
 * window without any issue this person may see is taken for the end.
 */
async function probe(jira: Jira, projectKey: string, after: number, see: (issues: readonly IssueRecord[]) => boolean) {
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const first = after + 1 + window * WINDOW;
    const issues = await jira.readHeads(Array.from({ length: WINDOW }, (_, at) => `${projectKey}-${first + at}`));
    if (see(issues) || issues.length === 0) return;
  }
}

/** Each project once, from where the oldest of the tries began. */
async function probeAll({ ports, incident }: Scene, sought: readonly Sought[], finds: Finds): Promise<void> {
  const starts = new Map<string, number>();
  for (const { claim } of sought)
    if (claim.probeFrom) {
      const { projectKey, after } = claim.probeFrom;
      starts.set(projectKey, Math.min(after, starts.get(projectKey) ?? after));
    }
  for (const [projectKey, after] of starts) {
    const there = sought.filter(({ claim }) => claim.probeFrom?.projectKey === projectKey);
    await probe(ports.jira, projectKey, after, (issues) => {
      for (const [intention, issue] of marked(issues, incident.id)) finds.set(intention, { issue, linked: false });
      return left(there, finds).length === 0;
    });
  }
}

/** By our own mark, wherever the issue has been moved since. What search cannot answer, it has not found. */
async function search({ ports, incident }: Scene, sought: readonly Sought[], finds: Finds): Promise<void> {
  try {
    const issues = await ports.jira.searchMarked(sought.map(({ order }) => order.intention));
    for (const [intention, issue] of marked(issues, incident.id)) finds.set(intention, { issue, linked: false });
  } catch (error) {
    if (!isFailure(error, 'jiraRefused')) throw error;
  }
}

/**
 * The issues that earlier tries created though their answers were lost: among the incident's links as they are now and
 * what is known of it, both consistent; of those that were not linked as they were created, among the keys created
 * since, and by search, which alone would lag.
 */
export async function lookFor(scene: Scene, sought: readonly Sought[]): Promise<ReadonlyMap<string, Found>> {
  if (sought.length === 0) return new Map();
  const { jira } = scene.ports;
  const incident = await jira.readHead(scene.incident.id);
  const links = new Set(incident.links.map(({ id }) => id));
  const known = sought.flatMap(({ order }) => scene.known.get(order.intention) ?? []);
  const near = await jira.readHeads([...links, ...known]);
  const finds: Finds = new Map();
  for (const [intention, issue] of marked(near, incident.id))
    finds.set(intention, { issue, linked: links.has(issue.id) });
  const unlinked = left(sought, finds).filter(({ claim }) => claim.probeFrom !== null);
  if (unlinked.length > 0) await probeAll(scene, unlinked, finds);
  const unseen = left(unlinked, finds);
  if (unseen.length > 0) await search(scene, unseen, finds);
  return finds;
}
