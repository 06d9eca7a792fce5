import type { CreatedFollowUp, CreateFollowUp } from '#contract';
import { summaryFault } from '#core/follow-ups/summary-fault';
import { Failure } from './failure';
import { findCreated } from './find-created';
import { finishFollowUp } from './finish-follow-up';
import { toFollowUp } from './follow-up';
import type { Caller, Ports } from './ports';
import { type Posted, postFollowUp, type Work } from './post-follow-up';
import { requireEdit } from './rights';
import { type Holding, type Intent, stillWorking, takeClaim } from './take-claim';

/** The follow-up as this reader sees it now. Throws jiraRefused where it has been deleted since. */
async function answer(
  { jira }: Ports,
  intent: Intent,
  issueId: string,
  notSet: readonly string[],
): Promise<CreatedFollowUp> {
  const [issue] = await jira.readHeads([issueId]);
  if (issue) return { followUp: toFollowUp(issue, intent.intention), notSet };
  throw new Failure('jiraRefused', {
    fields: { '': 'This follow-up was created, and has since been deleted or moved out of your sight.' },
  });
}

/** Reads what creating needs, all as this person. Throws mayNotCreate, incidentGone. */
async function prepare({ jira }: Ports, intent: Intent, draft: CreateFollowUp['draft']): Promise<Work> {
  const [head, linkType] = await Promise.all([jira.readHead(intent.incidentId), jira.readLinkType()]);
  const screen = await jira.readCreateScreen(head.project.id, null);
  if (!screen) throw new Failure('mayNotCreate');
  return { intent, draft, screen, linkType, incident: head };
}

/** What an earlier try left in Jira, else a new issue; null where another call is at work. */
async function adoptOrPost(ports: Ports, work: Work, { claim, ours }: Holding): Promise<Posted | null> {
  // Before `posting` nothing was ever sent. After it, the links are read anew, as late as can be.
  if (claim.state === 'posting') {
    const incident = await ports.jira.readHead(work.incident.id);
    const found = await findCreated(ports.jira, incident, work.intent.intention, claim.probeFrom);
    if (found) return { claim, ...found };
  }
  return ours ? postFollowUp(ports, work, claim) : null;
}

/**
 * Creates one follow-up in Jira, linked to the incident; repeated with the same intention it answers the same issue,
 * whichever answer was lost on the way. Throws jiraRefused, mayNotEdit, mayNotCreate, stillWorking, jiraDown (unknown).
 */
export async function createFollowUp(
  ports: Ports,
  caller: Caller,
  { draft, attempt }: CreateFollowUp,
): Promise<CreatedFollowUp> {
  const fault = summaryFault(draft.summary);
  if (fault) throw new Failure('jiraRefused', { fields: { summary: fault } });
  await requireEdit(ports, caller);
  const intent: Intent = { ...caller, intention: draft.intention, attempt };
  const holding = await takeClaim(ports, intent);
  const { created } = holding.claim;
  if (created)
    return answer(
      ports,
      intent,
      created.issueId,
      created.notSet.map(({ name }) => name),
    );
  const work = await prepare(ports, intent, draft);
  const posted = await adoptOrPost(ports, work, holding);
  if (!posted) throw stillWorking(holding.claim, ports.now());
  const notSet = await finishFollowUp(ports, work, posted);
  return answer(ports, intent, posted.issue.id, notSet);
}
