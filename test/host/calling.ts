import { createFaults } from '../../host/faults';
import { createJira } from '../../host/jira/jira';
import type { Jira } from '../../host/jira/jira';
import type { Caller } from '../../host/jira/http';
import type { Json } from '../../host/jira/model';
import type { SearchableProperty } from '../../host/jira/search-index';
import { createMeter } from '../../host/meter';
import { answered } from './ask';
import type { Answer } from './ask';
import type { SiteParts } from './builders';
import { site } from './builders';

/** What a host has around its Jira, and a way to call it as over the network. */
export function callable(parts: SiteParts & { scopes?: string[]; searchable?: SearchableProperty[] } = {}) {
  const played = site(parts);
  const { clock, conditions } = played;
  const [faults, meter] = [createFaults(), createMeter()];
  const { scopes = [], searchable = [] } = parts;
  const jira = createJira({ site: played, faults, meter, conditions, clock, scopes, searchable });
  return { site: played, clock, conditions, faults, meter, jira, call: calling(jira) };
}

export type CallJira = (
  caller: Caller,
  method: string,
  path: string,
  body?: Json | Buffer,
  headers?: Record<string, string>,
) => Promise<Answer & { kill?: true }>;

const calling =
  (jira: Jira): CallJira =>
  async (caller, method, path, body, headers = {}) => {
    const [pathname = '', query] = path.split('?');
    const bytes = body === undefined ? null : Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const reply = await jira.handle({
      method,
      path: pathname,
      query: new URLSearchParams(query),
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      body: bytes,
      caller,
    });
    return { ...answered(reply), kill: reply.kill };
  };
