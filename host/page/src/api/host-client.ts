import type { Conditions } from '../../../conditions';
import type { Fault } from '../../../faults';
import type { HostUser } from '../../../host';

/** What the host tells of itself: `GET /host/state`. */
export interface HostState {
  story: string;
  /** The name of the site. */
  title: string;
  incident: string;
  users: HostUser[];
  clock: { now: string | number; running: boolean };
  conditions: Conditions;
  faults: Fault[];
  transcript?: string | null;
  /** What an import read, what was missing and what was not understood; absent for a told story. */
  importReport?: unknown;
  scopes?: string[];
  /** The app's pages among a project's settings. */
  projectPages?: { key: string; title: string }[];
}

export interface PanelModule {
  key: string;
  title: string;
  iconUrl?: string | null;
  added: boolean;
}

async function host<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/host/${path}`, { method, ...(body === undefined ? {} : json) });
  const text = await response.text();
  if (!response.ok) throw new Error(sentence(text) ?? `The host answered ${response.status}.`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function sentence(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { message?: string; errorMessages?: string[] };
    return body.message ?? body.errorMessages?.join(' ');
  } catch {
    return text === '' ? undefined : text.slice(0, 200);
  }
}

/** The host's own controls; not part of Jira. */
export const hostClient = {
  state: () => host<HostState>('state'),
  setClock: (set: string) => host<void>('clock', 'POST', { set }),
  advanceClock: (advanceMs: number) => host<void>('clock', 'POST', { advanceMs }),
  setConditions: (conditions: Partial<Conditions>) => host<void>('conditions', 'POST', conditions),
  addFault: (fault: Fault) => host<void>('faults', 'POST', fault),
  clearFaults: () => host<void>('faults', 'DELETE'),
  panels: (issue: string, as: string) =>
    host<{ modules: PanelModule[] }>(`panels?issue=${encodeURIComponent(issue)}&as=${encodeURIComponent(as)}`),
  setPanel: (panel: { issue: string; module: string; added: boolean; as: string }) =>
    host<void>('panels', 'POST', panel),
};
