import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Candidate, similarIndex } from '#core/follow-ups/similar/similar-index';
import { atMost, type Measurement } from './measurement';

const many = 10_000;
const lookUps = 200;
const lookUpLimitMs = 50;
const indexLimitMb = 60;

const doings =
  'Add Remove Rotate Document Alert Retry Cache Drain Restart Shard Throttle Encrypt Validate Archive'.split(' ');
const things = (
  'standby pool|connection limit|payment gateway|card network|search index|replica lag|certificate|load balancer|message queue|' +
  'rate limiter|feature flag|audit log|session store|export job|webhook|invoice template|thumbnail service|address form|' +
  'currency table|login page|backup|cron schedule|service mesh|object storage|recommendation model|price feed'
).split('|');
const wheres = (
  'in the eu region|after a failover|before each deploy|for guest checkouts|under high load|on the status page|at month end|' +
  'when the disk is full|for large tenants|during a resize|behind the proxy|in the mobile app'
).split('|');

/** The same pseudo-random numbers each time, 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Issues as a large site has them: a title of some words, a description of some hundred. */
function generated(count: number): Candidate[] {
  const next = numbers(20_261_126);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const sentence = (): string =>
    `${one(doings)} the ${one(things)} ${one(wheres)} of host${Math.floor(next() * 5_000)}`;
  const made = Array.from({ length: count }, (_, at) => ({
    id: String(at),
    title: sentence(),
    more: Array.from({ length: 5 + Math.floor(next() * 20) }, sentence).join('. '),
  }));
  // As they come from Jira: a text that was put together takes other room than one that was read.
  return JSON.parse(JSON.stringify(made)) as Candidate[];
}

/** Bytes in use once everything that nobody holds is gone. */
function settledHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/**
 * Looking up what is most like a follow-up among 10,000 candidates: the slowest of one in twenty look-ups, and what the
 * index takes, candidates not counted.
 */
export function similar10k(): Promise<Measurement[]> {
  const candidates = generated(many);
  const wanted = generated(many + lookUps).slice(many);
  // What the machine keeps of the code itself is there before.
  similarIndex(wanted).lookUp({ title: 'Warm up', more: '' });
  const before = settledHeap();
  const started = performance.now();
  const index = similarIndex(candidates);
  const builtMs = performance.now() - started;
  const megabytes = (settledHeap() - before) / 1024 ** 2;
  const times = wanted.map((one) => {
    const from = performance.now();
    index.lookUp({ title: one.title, more: one.more.slice(0, 200) });
    return performance.now() - from;
  });
  const slow = times.sort((one, other) => one - other)[Math.floor(lookUps * 0.95)] ?? Number.NaN;
  return Promise.resolve([
    atMost('similar-10k.lookup', slow, 'ms, 19 of 20 look-ups among 10,000', builtMs, lookUpLimitMs),
    atMost('similar-10k.index', megabytes, 'MB', many, indexLimitMb),
  ]);
}
