import type { IssueChanges } from '../../../host/forge/issue-changes';
import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

const write = async (as: string, method: string, path: string, body: unknown) => {
  const headers = { 'x-host-as': as, 'content-type': 'application/json' };
  const reply = await fetch(`${host.jiraUrl}${path}`, { method, headers, body: JSON.stringify(body) });
  expect(reply.status).toBeLessThan(300);
};
const issue = '/rest/api/3/issue';
const rename = (as: string, key: string, summary: string) =>
  write(as, 'PUT', `${issue}/${key}`, { fields: { summary } });
const comment = (as: string, key: string, text: string) =>
  write(as, 'POST', `${issue}/${key}/comment`, {
    body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  });

/** What the open panel of a person on OPS-1 is told from now on. */
async function listenAs(as: string) {
  const opened = await fetch(`${host.jiraUrl}/forge/context`, {
    method: 'POST',
    body: JSON.stringify({ as, issue: 'OPS-1' }),
  });
  const { token } = (await opened.json()) as { token: string };
  const stop = new AbortController();
  const reply = await fetch(`${host.jiraUrl}/forge/issue-changes?token=${token}`, { signal: stop.signal });
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  const next = async () => JSON.parse(((await reader?.read())?.value ?? '').replace(/^data: /, '')) as IssueChanges;
  return { next, stop: () => stop.abort() };
}

describe('JIRA_ISSUE_CHANGED', () => {
  it('tells an open panel what others did to its issue, and neither what its own person did nor of other tickets', async () => {
    const { next, stop } = await listenAs('responder');
    const fields = { project: { key: 'OPS' }, issuetype: { id: '1' }, summary: 'Another ticket' };
    await write('admin', 'POST', issue, { fields });
    await rename('admin', 'OPS-2', 'Another ticket, told anew');
    await rename('responder', 'OPS-1', 'By the one who looks');
    await rename('admin', 'OPS-1', 'By somebody else');
    expect(await next()).toEqual({
      issueId: '20001',
      projectId: '10000',
      changes: [{ changeType: 'updated', atlassianId: 'admin' }],
    });
    await comment('admin', 'OPS-1', 'Written by somebody else');
    expect(await next()).toMatchObject({ changes: [{ changeType: 'commented', atlassianId: 'admin' }] });
    stop();
  });
});
