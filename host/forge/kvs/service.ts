import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock';
import type { Conditions } from '../../conditions';
import type { Fault, Faults } from '../../faults';
import type { Meter } from '../../meter';
import { takeTime } from '../../take-time';
import type { FetchMeta } from '../forge-runtime';
import type { Invocation } from '../invocation';
import type { Entity } from '../manifest';
import { brokenConnection, jsonReply } from '../replies';
import { batchDelete, batchGet, batchSet } from './batch';
import type { StorageParts } from './operations';
import { get, remove, set, spaceFor } from './operations';
import { query, queryEntity } from './query';
import type { Store } from './store';
import { createThroughput } from './throughput';
import { transact } from './transaction';
import type { EntityQueryBody, KeyBody, QueryBody, SetBody, TransactionBody } from './wire';
import { StorageRefusal } from './wire';

type Operation = (parts: StorageParts, body: unknown) => unknown;

/** Every path of the storage API. The bodies are `@forge/kvs`'s own, so their shape is taken as given. */
const operations: Record<string, Operation> = {
  '/api/v1/get': (parts, body) => get(parts, 'plain', body as KeyBody),
  '/api/v1/set': (parts, body) => set(parts, 'plain', body as SetBody),
  '/api/v1/delete': (parts, body) => remove(parts, 'plain', body as KeyBody),
  '/api/v1/query': (parts, body) => query(parts, body as QueryBody),
  '/api/v1/secret/get': (parts, body) => get(parts, 'secret', body as KeyBody),
  '/api/v1/secret/set': (parts, body) => set(parts, 'secret', body as SetBody),
  '/api/v1/secret/delete': (parts, body) => remove(parts, 'secret', body as KeyBody),
  '/api/v1/entity/get': (parts, body) =>
    get(parts, spaceFor(parts, (body as KeyBody).entityName ?? ''), body as KeyBody),
  '/api/v1/entity/set': (parts, body) =>
    set(parts, spaceFor(parts, (body as SetBody).entityName ?? ''), body as SetBody),
  '/api/v1/entity/delete': (parts, body) =>
    remove(parts, spaceFor(parts, (body as KeyBody).entityName ?? ''), body as KeyBody),
  '/api/v1/entity/query': (parts, body) => queryEntity(parts, body as EntityQueryBody),
  '/api/v1/batch/get': (parts, body) => batchGet(parts, body as KeyBody[]),
  '/api/v1/batch/set': (parts, body) => batchSet(parts, body as SetBody[]),
  '/api/v1/batch/delete': (parts, body) => batchDelete(parts, body as KeyBody[]),
  '/api/v1/transaction': (parts, body) => transact(parts, body as TransactionBody),
};

const refusal = (error: StorageRefusal): Response =>
  jsonReply(error.status, { code: error.code, message: error.message });

/** 413: it takes no more. */
const faultCodes: Readonly<Record<number, string>> = { 413: 'MAX_SIZE', 429: 'RATE_LIMIT_EXCEEDED' };

const faultReply = (fault: Fault): Response => {
  const status = fault.status ?? 500;
  const headers =
    fault.retryAfterMs === undefined ? undefined : { 'retry-after': String(Math.ceil(fault.retryAfterMs / 1000)) };
  return jsonReply(
    status,
    { code: faultCodes[status] ?? 'INTERNAL_SERVER_ERROR', message: 'The storage is not available' },
    headers,
  );
};

export interface StorageService {
  (invocation: Invocation, meta: FetchMeta, path: string, init?: RequestInit): Promise<Response>;
}

export interface ServiceParts {
  store: Store;
  clock: Clock;
  conditions: Conditions;
  faults: Faults;
  meter: Meter;
  entities: readonly Entity[];
}

/** Answers like the storage API: `{ code, message }` and a status for every refusal, metered and disturbed on demand. */
export function createStorage(parts: ServiceParts): StorageService {
  const { clock, conditions, meter } = parts;
  const throughput = createThroughput(clock);
  const scope: StorageParts = {
    ...parts,
    cursorSeal: randomUUID(),
    used: ({ reads = 0, writes = 0, bytes = 0 }) => meter.storage(reads, writes, bytes),
  };
  const answer = (path: string, body: unknown): Response => {
    const operation = operations[path];
    if (!operation)
      return jsonReply(
        501,
        { code: 'NOT_PLAYED', message: `${path} is not played` },
        { 'forge-proxy-error': 'NOT_PLAYED' },
      );
    try {
      if (conditions.enforceRateLimits) limit(throughput, path, body);
      const result = operation(scope, body);
      return result === undefined
        ? new Response(null, { status: path.endsWith('set') ? 200 : 204 })
        : jsonReply(200, result);
    } catch (error) {
      if (error instanceof StorageRefusal) return refusal(error);
      throw error;
    }
  };
  return async (invocation, _meta, path, init) => {
    const fault = parts.faults.take({ target: 'storage', method: 'POST', path });
    const startedAt = clock.now();
    if (fault?.drop === 'request') throw brokenConnection();
    await takeTime(clock, startedAt, conditions.latencyMs + (fault?.delayMs ?? 0));
    if (!invocation.alive) throw new Error('The function has ended.');
    if (fault?.status) return faultReply(fault);
    const response = answer(path, JSON.parse(String(init?.body)) as unknown);
    if (fault?.kill) invocation.end('killed');
    if (fault?.drop === 'response') throw brokenConnection();
    return response;
  };
}

function limit(throughput: ReturnType<typeof createThroughput>, path: string, body: unknown): void {
  throughput.request();
  const bytes = Buffer.byteLength(JSON.stringify(body));
  const items = (Array.isArray(body) ? body : [body]) as { key?: string; entityName?: string }[];
  const writes = /set|delete|transaction/.test(path);
  for (const { key = '', entityName = '' } of items)
    if (writes) throughput.write(`${entityName}\n${key}`, bytes / items.length);
    else throughput.read(bytes / items.length);
}
