import { linkOf } from '#core/follow-ups/link-of';
import { bestEffort, Failure } from '../failure';
import { each } from './ledger';
import type { Scene } from './scene';
import type { Claimed } from './work';

/**
 * An issue that was there already becomes the follow-up: it is linked, and bears our mark where this person may write
 * it and no other incident's stands there. Our own record knows it either way. Repeating it changes nothing.
 */
export async function linkInstead(scene: Scene, claimed: readonly Claimed[]): Promise<void> {
  if (claimed.length === 0) return;
  const { ports, caller, incident, linkTypes, settings, ledger } = scene;
  const { jira, store } = ports;
  const issues = await jira.readHeads(claimed.flatMap(({ order }) => order.idea.insteadId ?? []));
  await each(ledger, claimed, async ({ order }) => {
    const issue = issues.find(({ id }) => id === order.idea.insteadId);
    if (!issue)
      throw new Failure('jiraRefused', {
        fields: { '': 'The issue to link instead is gone, or not yours to see.' },
      });
    const link = linkOf(order.idea, linkTypes, settings.followUps.linkTypeId);
    const isLinked = incident.links.some(({ id }) => id === issue.id);
    if (!isLinked && link) await jira.linkIssues(link, incident.key, issue.key);
    await store.addFollowUps(caller.incidentId, [{ intention: order.intention, issueId: issue.id }]);
    const mark = { intention: order.intention, incidentId: incident.id };
    if (!issue.followUp) await bestEffort(() => jira.markIssue(issue.id, mark));
    const notSet = isLinked || link ? [] : [{ field: 'issuelinks', kept: 'panel' as const }];
    ledger.set(order.id, { outcome: 'created', issueId: issue.id, key: issue.key, notSet });
  });
}
