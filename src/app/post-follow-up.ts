import type { FollowUpDraft } from '#contract';
import { type FollowUpPlan, toIssueFields } from '#core/follow-ups/to-issue-fields';
import type { Claim } from './claim';
import { type CreateScreen, onScreen } from './create-screen';
import { isFailure } from './failure';
import type { IssueRecord, Named } from './issue-record';
import type { NewIssue } from './creating-ports';
import type { Ports } from './ports';
import { advance, type Intent, release } from './take-claim';

/** All that is known before the issue is created. */
export type Work = {
  readonly intent: Intent;
  readonly draft: FollowUpDraft;
  readonly incident: IssueRecord;
  readonly screen: CreateScreen;
  readonly linkType: Named | null;
};

/** The issue in Jira; `linked`: it already stands among the incident's links. */
export type Posted = {
  readonly claim: Claim;
  readonly issue: { readonly id: string; readonly key: string };
  readonly linked: boolean;
};

export const planOf = ({ draft, incident, screen }: Work): FollowUpPlan => ({
  draft,
  projectId: screen.project.id,
  issueTypeId: screen.issueType.id,
  incident: { key: incident.key, summary: incident.summary },
  onScreen: onScreen(screen),
  priorityName: screen.priorities.find(({ id }) => id === draft.priorityId)?.name ?? null,
});

const newIssue = (work: Work, link: NewIssue['link']): NewIssue => ({
  fields: toIssueFields(planOf(work)),
  mark: { intention: work.intent.intention, incidentId: work.incident.id },
  link,
});

/** Jira's word that links cannot be made in the create call; then nothing was written. */
const refusedLink = (error: unknown): boolean =>
  isFailure(error, 'jiraRefused') && error.details.fields?.['issuelinks'] !== undefined;

/**
 * The last conditional write before anything is sent: whoever passes it is the only one who sends. Where the issue
 * will not be linked at once, the claim first remembers where to look for it if the answer is lost.
 */
async function beginPosting(ports: Ports, work: Work, claim: Claim, linked: boolean): Promise<Claim> {
  const { id, key } = work.screen.project;
  const probeFrom = linked ? null : { projectKey: key, after: await ports.jira.newestKeyNumber(id) };
  return advance(ports, work.intent, claim, { state: 'posting', probeFrom: claim.probeFrom ?? probeFrom });
}

async function send(ports: Ports, work: Work, claim: Claim, link: NewIssue['link']): Promise<Posted> {
  const posting = await beginPosting(ports, work, claim, link !== null);
  try {
    const issue = await ports.jira.createIssue(newIssue(work, link));
    return { claim: posting, issue, linked: link !== null };
  } catch (error) {
    if (link && refusedLink(error)) return send(ports, work, posting, null);
    if (isFailure(error, 'jiraRefused', 'mayNotCreate', 'jiraBusy')) await release(ports, work.intent, posting);
    throw error;
  }
}

/** Creates the issue with its mark and, where the screen allows, its link, in one call. */
export function postFollowUp(ports: Ports, work: Work, claim: Claim): Promise<Posted> {
  const { screen, linkType, incident } = work;
  const link = linkType && onScreen(screen).has('issuelinks') ? { type: linkType, incidentKey: incident.key } : null;
  return send(ports, work, claim, link);
}
