import { calm } from '../../host/conditions';
import { createFaults } from '../../host/faults';
import { createJira } from '../../host/jira/jira';
import type { Jira } from '../../host/jira/jira';
import type { Caller, JiraReply } from '../../host/jira/http';
import type { Json } from '../../host/jira/model';
import type { SearchableProperty } from '../../host/jira/search-index';
import { createMeter } from '../../host/meter';
import type { SiteParts } from './builders';
import { site } from './builders';

/** What a host has around its Jira, and a way to call it as over the network. */
export function callable(parts: SiteParts & { scopes?: string[]; searchable?: SearchableProperty[] } = {}) {
  const played = site(parts);
  const { clock, conditions } = played;
  Object.assign(conditions, calm);
  const [faults, meter] = [createFaults(), createMeter()];
  const { scopes = [], searchable = [] } = parts;
  const jira = createJira({ site: played, faults, meter, conditions, clock, scopes, searchable });
  return { site: played, clock, conditions, faults, meter, jira, call: calling(jira) };
}

/** A reply whose JSON the test takes apart. */
export interface Called extends Omit<JiraReply, 'body' | 'headers'> {
  // Tests reach into wire data of many shapes.
  // eslint-disable-next-line typescript/no-explicit-any
  body: any;
  headers: Record<string, string>;
}

export type CallJira = (
  caller: Caller,
  method: string,
  path: string,
  body?: Json | Buffer,
  headers?: Record<string, string>,
) => Promise<Called>;

export const calling =
  (jira: Jira): CallJira =>
  async (caller, method, path, body, headers) => {
    const [pathname = '', query] = path.split('?');
    const bytes = body === undefined ? null : Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const usual = body === undefined ? {} : { 'content-type': 'application/json' };
    const reply = await jira.handle({
      method,
      path: pathname,
      query: new URLSearchParams(query),
      headers: { ...usual, ...headers },
      body: bytes,
      caller,
    });
    return { ...reply, headers: reply.headers ?? {} };
  };
