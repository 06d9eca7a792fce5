import type { JiraClient } from '../api/jira-client';
import { issuePath } from '../api/issue-queries';

export function attach(jira: JiraClient, key: string, files: readonly File[]): Promise<unknown> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return jira.call(`${issuePath(key)}/attachments`, { method: 'POST', body: form });
}

/** Fetched as the acting person: a plain link would carry no account. */
export async function download(jira: JiraClient, id: string, filename: string): Promise<void> {
  const url = URL.createObjectURL(await jira.file(`/rest/api/3/attachment/content/${id}`));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `2.4 MB`, in steps of 1024 as Jira counts. */
export function fileSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  return `${step === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}
