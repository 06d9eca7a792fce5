import type { Claim } from '../claim';
import { Failure, isFailure } from '../failure';
import type { CreatedIssue, NewIssue } from '../creating-ports';
import { beginPosting, release } from './claims';
import { each, type ForOrder, note } from './ledger';
import type { Scene } from './scene';
import { describe, type Work } from './work';

/** An issue that exists in Jira; `linked`: it already stands among the incident's links. */
export type Made = ForOrder & {
  readonly work: Work;
  readonly claim: Claim;
  readonly issue: CreatedIssue;
  readonly linked: boolean;
};

type Posting = ForOrder & { readonly work: Work; readonly claim: Claim };

/** Issue, mark and, where the screen allows, link in one call, so that a lost answer can be found again. */
function newIssue(scene: Scene, work: Work, linked: boolean): NewIssue {
  const { order, plan, link } = work;
  const { incident } = scene;
  return {
    fields: { ...plan.fields, ...(plan.describes && { description: describe(scene, work, []) }) },
    mark: { intention: order.intention, incidentId: incident.id },
    link: linked && link ? { ...link, incidentKey: incident.key } : null,
  };
}

/** Where to look for an issue that is not linked as it is created; each project is asked once. */
function probes({ ports }: Scene): (work: Work) => Promise<Claim['probeFrom']> {
  const numbers = new Map<string, Promise<number>>();
  return async ({ project: { id, key: projectKey } }) => {
    const number = numbers.get(id) ?? ports.jira.newestKeyNumber(id);
    numbers.set(id, number);
    return { projectKey, after: await number };
  };
}

/** Jira's word that links cannot be made in the create call; then nothing was written. */
const refusedLink = (error: unknown): boolean =>
  isFailure(error, 'jiraRefused') && error.details.fields?.['issuelinks'] !== undefined;

/** What is certain to have written nothing frees the claim, so that the next try need not look for it. */
async function refused(scene: Scene, { order, claim }: Posting, error: unknown): Promise<void> {
  if (isFailure(error, 'jiraRefused', 'mayNotCreate', 'jiraBusy')) await release(scene, order, claim);
  note(scene.ledger, order, error);
}

/** One request for all; a failure of the whole is each one's. */
async function request({ ports }: Scene, issues: readonly NewIssue[]): Promise<readonly (CreatedIssue | Failure)[]> {
  try {
    return await ports.jira.createIssues(issues);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return issues.map(() => error);
  }
}

async function send(scene: Scene, works: readonly Work[], linked: boolean): Promise<Made[]> {
  const probeOf = probes(scene);
  const postings = await each(scene.ledger, works, async (work): Promise<Posting> => {
    const probeFrom = linked ? null : await probeOf(work);
    return { order: work.order, work, claim: await beginPosting(scene, work.order, work.claim, probeFrom) };
  });
  if (postings.length === 0) return [];
  const answers = await request(
    scene,
    postings.map(({ work }) => newIssue(scene, work, linked)),
  );
  const made: Made[] = [];
  const again: Work[] = [];
  for (const [at, posting] of postings.entries()) {
    const answer = answers[at] ?? new Failure('jiraDown');
    if (!(answer instanceof Failure)) made.push({ ...posting, issue: answer, linked });
    else if (linked && refusedLink(answer)) again.push({ ...posting.work, claim: posting.claim });
    else await refused(scene, posting, answer);
  }
  return again.length > 0 ? [...made, ...(await send(scene, again, false))] : made;
}

/** Creates the issues, those that can be linked at once in one request and the others in another. */
export async function post(scene: Scene, works: readonly Work[]): Promise<Made[]> {
  const canLink = ({ link, plan }: Work): boolean => link !== null && plan.links;
  const linked = works.filter(canLink);
  const unlinked = works.filter((work) => !canLink(work));
  return [...(await send(scene, linked, true)), ...(await send(scene, unlinked, false))];
}
