import type { Host } from '../../host/index';

export type AskJira = <T>(path: string, change?: { method: string; body?: unknown }) => Promise<T>;

/** Jira's REST API as the user with that e-mail, for what a story does or looks up behind the panel's back. */
export function jiraOf(host: Host, email: string): AskJira {
  const authorization = `Basic ${Buffer.from(`${email}:any`).toString('base64')}`;
  return async <T>(path: string, change?: { method: string; body?: unknown }) => {
    const reply = await fetch(new URL(path, host.jiraUrl), {
      method: change?.method ?? 'GET',
      headers: { authorization, 'content-type': 'application/json' },
      body: change?.body === undefined ? undefined : JSON.stringify(change.body),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${text}`);
    return (text ? JSON.parse(text) : null) as T;
  };
}
