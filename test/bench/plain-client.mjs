/**
 * Reads an incident and its linked tickets the way one would write it at first: with `jira.js`, one call for each issue
 * and each kind of thing (issue, changelog, comments; the incident's remote links), every page of each. Runs as a
 * process of its own, since jira.js is ESM; prints how many issues it read. How many requests that took, the host counts.
 */
import { createCloudClient } from 'jira.js';

const [host, email, incident] = process.argv.slice(2);
const jira = createCloudClient({ host, auth: { type: 'basic', email, apiToken: 'any' } });

async function changelog(issueIdOrKey) {
  for (let startAt = 0; ;) {
    const page = await jira.issues.getChangeLogs({ issueIdOrKey, startAt, maxResults: 100 });
    startAt += page.values.length;
    if (startAt >= page.total || page.values.length === 0) return;
  }
}

async function comments(issueIdOrKey) {
  for (let startAt = 0; ;) {
    const page = await jira.issueComments.getComments({ issueIdOrKey, startAt, maxResults: 100 });
    startAt += page.comments.length;
    if (startAt >= page.total || page.comments.length === 0) return;
  }
}

const issue = await jira.issues.getIssue({ issueIdOrKey: incident });
await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: incident });
const linked = issue.fields.issuelinks.map((link) => (link.inwardIssue ?? link.outwardIssue).key);
for (const key of linked) await jira.issues.getIssue({ issueIdOrKey: key });
for (const key of [incident, ...linked]) {
  await changelog(key);
  await comments(key);
}
console.log(linked.length + 1);
