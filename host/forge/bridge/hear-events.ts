import { openStream } from './live-stream';

export type Callback = (...args: unknown[]) => void;

/** The one event of Jira's own that an issue view tells its panels. */
const jirasOwn = 'JIRA_ISSUE_CHANGED';

/** Events go to every panel of the app on this page, by way of the page itself. Returns what ends it. */
export function hearEvents(kind: string, event: string, callback: Callback): () => void {
  const hear = (heard: Event) => {
    const { name, payload } = (heard as CustomEvent<{ name: string; payload: unknown }>).detail;
    if (name === event) callback(payload);
  };
  window.addEventListener(kind, hear);
  return () => window.removeEventListener(kind, hear);
}

/** The same, and what Jira tells itself; resolves once both are listened for, so that nothing after it is missed. */
export async function hearAppEvents(token: string, event: string, callback: Callback): Promise<() => void> {
  const stop = hearEvents('forge-app-event', event, callback);
  if (event !== jirasOwn) return stop;
  const end = await hearIssueChanges(token, callback);
  return () => {
    stop();
    end();
  };
}

const hearIssueChanges = (token: string, callback: Callback): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const end = openStream(`/forge/issue-changes?${new URLSearchParams({ token })}`, {
      onMessage: callback,
      onOpen: (again) => !again && resolve(end),
      onRefused: () => reject(new Error('Jira does not tell this panel of changes.')),
    });
  });

export function emitEvent(kind: string, { event, payload }: { event: string; payload?: unknown }): void {
  window.dispatchEvent(new CustomEvent(kind, { detail: { name: event, payload } }));
}
