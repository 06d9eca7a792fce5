import { requestJira } from '@forge/bridge';
import type { Problem, Reply } from '#contract';

type Attached = { readonly id: string; readonly name: string };

/** Attaches a file to an issue, as the person at the panel. */
export async function attachFile(issueId: string, file: File): Promise<Reply<Attached>> {
  const form = new FormData();
  form.append('file', file);
  const headers = { 'X-Atlassian-Token': 'no-check' };
  const path = `/rest/api/3/issue/${encodeURIComponent(issueId)}/attachments`;
  const response = await asked(() => requestJira(path, { method: 'POST', body: form, headers }));
  if (!response.ok) return response;
  const attached = attachedOf(await response.value.json());
  return attached ? { ok: true, value: attached } : { ok: false, problem: { code: 'unexpected' } };
}

/** The bytes of an attachment as Jira gives them to the person at the panel; `jiraRefused` where it gives none. */
export async function readFile(attachmentId: string): Promise<Reply<Blob>> {
  const path = `/rest/api/3/attachment/content/${encodeURIComponent(attachmentId)}?redirect=false`;
  const response = await asked(() => requestJira(path));
  return response.ok ? { ok: true, value: await response.value.blob() } : response;
}

async function asked(request: () => Promise<Response>): Promise<Reply<Response>> {
  try {
    const response = await request();
    return response.ok ? { ok: true, value: response } : { ok: false, problem: problemOf(response) };
  } catch {
    // The reason is the platform's own text: the words of `jiraDown` hold for all of them.
    return { ok: false, problem: { code: 'jiraDown' } };
  }
}

function problemOf({ status, headers }: Response): Problem {
  if (status === 429) {
    const seconds = Number(headers.get('retry-after'));
    return seconds > 0 ? { code: 'jiraBusy', retryAfterMs: seconds * 1_000 } : { code: 'jiraBusy' };
  }
  if (status >= 500) return { code: 'jiraDown' };
  return { code: status === 403 ? 'mayNotEdit' : 'jiraRefused' };
}

function attachedOf(json: unknown): Attached | null {
  const first: unknown = Array.isArray(json) ? json[0] : null;
  if (typeof first !== 'object' || first === null || !('id' in first)) return null;
  const name = 'filename' in first ? first.filename : '';
  return { id: String(first.id), name: typeof name === 'string' ? name : '' };
}
