import { missingFields, optionalFields, valuesOf } from '#core/follow-ups/to-issue-fields';
import { bestEffort, isFailure } from './failure';
import type { Ports } from './ports';
import { planOf, type Posted, type Work } from './post-follow-up';
import { advance } from './take-claim';

/** What Jira refuses after the issue exists is told, not undone. Answers whether it was done. */
async function unlessRefused(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isFailure(error, 'jiraRefused', 'mayNotEdit')) return false;
    throw error;
  }
}

/** Sets afterwards what the create call could not; answers the names of what could not be set at all. */
async function complete({ jira }: Ports, work: Work, { issue, linked }: Posted): Promise<string[]> {
  const notSet: string[] = [];
  const { linkType, incident } = work;
  if (!linked) {
    const done = linkType && (await unlessRefused(() => jira.linkIssues(linkType, incident.key, issue.key)));
    if (!done) notSet.push('Link to the incident');
  }
  const missing = missingFields(planOf(work));
  const later =
    missing.length === 0 || (await unlessRefused(() => jira.editIssue(issue.id, valuesOf(work.draft, missing))));
  return later ? notSet : [...notSet, ...missing.map((field) => optionalFields[field])];
}

/**
 * Completes what the create call left open and writes down that the follow-up exists. Every step may be repeated by
 * a later try; once Jira has the issue, a fault of our own storage loses nothing: the next opening finds it by its mark.
 */
export async function finishFollowUp(ports: Ports, work: Work, posted: Posted): Promise<string[]> {
  const { intent } = work;
  const { incidentId, accountId, intention } = intent;
  const notSet = await complete(ports, work, posted);
  const issueId = posted.issue.id;
  const created = { issueId, notSet: notSet.map((name) => ({ name, kept: 'description' as const })) };
  await bestEffort(() => advance(ports, intent, posted.claim, { state: 'created', created }));
  await bestEffort(() => ports.store.addFollowUps(incidentId, [{ intention, issueId }]));
  await bestEffort(() => ports.store.discardDraft(incidentId, accountId, intention));
  return notSet;
}
