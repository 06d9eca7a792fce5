import type { MeterReading } from '../../host/meter';
import type { Host } from '../../host/index';
import { jiraOf, type AskJira } from '../browser/jira-of';

interface Issue {
  id: string;
  fields: {
    issuelinks?: { inwardIssue?: { id: string }; outwardIssue?: { id: string } }[];
    comment: { comments: unknown[]; total: number };
  };
}

/** The fewest requests that could read the whole timeline, made for real, so that their points are measured too. */
export async function measureFloor(host: Host, email: string): Promise<MeterReading> {
  const ask = jiraOf(host, email);
  host.meter.reset();
  const incident = await ask<Issue>(`/rest/api/3/issue/${host.incident}?fields=summary,issuelinks,comment`);
  const linked = (incident.fields.issuelinks ?? []).flatMap(({ inwardIssue, outwardIssue }) => {
    const other = inwardIssue ?? outwardIssue;
    return other ? [other.id] : [];
  });
  await readTickets(ask, linked);
  await readHistory(ask, [incident.id, ...linked]);
  for (let startAt = 0; startAt < incident.fields.comment.total; startAt += 100) {
    await ask(`/rest/api/3/issue/${incident.id}/comment?startAt=${startAt}&maxResults=100`);
  }
  return host.meter.read();
}

async function readTickets(ask: AskJira, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 100) {
    const issueIdsOrKeys = ids.slice(start, start + 100);
    const { issues } = await ask<{ issues: Issue[] }>('/rest/api/3/issue/bulkfetch', {
      method: 'POST',
      body: { issueIdsOrKeys, fields: ['summary', 'comment'] },
    });
    for (const { id, fields } of issues) {
      if (fields.comment.total > fields.comment.comments.length) {
        await ask(`/rest/api/3/issue/${id}/comment?maxResults=100`);
      }
    }
  }
}

async function readHistory(ask: AskJira, issueIdsOrKeys: readonly string[]): Promise<void> {
  for (let nextPageToken: string | undefined, more = true; more; more = nextPageToken !== undefined) {
    const page = await ask<{ nextPageToken?: string }>('/rest/api/3/changelog/bulkfetch', {
      method: 'POST',
      body: { issueIdsOrKeys, maxResults: 10_000, ...(nextPageToken ? { nextPageToken } : {}) },
    });
    nextPageToken = page.nextPageToken;
  }
}
