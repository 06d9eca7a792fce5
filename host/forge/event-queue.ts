import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { JsonObject } from '../jira/model';
import { limits } from './limits';

/** Something to be delivered to a function, at least once. */
export interface Delivery {
  id: string;
  kind: 'queue' | 'trigger';
  /** Queue name, or the trigger's module key. */
  to: string;
  /** Of a queue's event. */
  jobId: string;
  payload: JsonObject;
  /** Epoch ms of the host's clock. */
  dueAt: number;
  pushedAt: number;
  retryCount: number;
  retryReason?: string;
  retryData?: unknown;
  delayInSeconds?: number;
  concurrency?: JsonObject;
}

/** How a delivery ended; `retry` puts it back. */
export type Outcome = { done: 'success' | 'failed' } | { retry: { afterMs: number; reason: string; data?: unknown } };

export interface Job {
  success: number;
  inProgress: number;
  failed: number;
  cancelled?: boolean;
}

export interface QueueState {
  waiting: Delivery[];
  jobs: Record<string, Job>;
}

export interface EventQueue {
  add(delivery: Pick<Delivery, 'kind' | 'to' | 'jobId' | 'payload'> & Partial<Delivery>): void;
  /** Delivers everything that is due, and what that adds, until nothing more is due. */
  drain(): Promise<void>;
  job(queue: string, jobId: string): Job | undefined;
  cancel(queue: string, jobId: string): void;
  dump(): QueueState;
  /** Called after each change; tells when the next delivery is due, or null. */
  onChange(listener: (nextAt: number | null) => void): void;
}

const jobKey = (queue: string, jobId: string) => `${queue}/${jobId}`;

export function createEventQueue(parts: {
  clock: Clock;
  conditions: Conditions;
  kept?: QueueState;
  deliver(delivery: Delivery): Promise<Outcome>;
}): EventQueue {
  const { clock, conditions } = parts;
  let waiting: Delivery[] = parts.kept?.waiting ?? [];
  const jobs: Record<string, Job> = parts.kept?.jobs ?? {};
  const listeners = new Set<(nextAt: number | null) => void>();
  let draining: Promise<void> | undefined;

  const changed = () => {
    const nextAt = waiting.length === 0 ? null : Math.min(...waiting.map(({ dueAt }) => dueAt));
    for (const listener of listeners) listener(nextAt);
  };
  const settle = (delivery: Delivery, outcome: Outcome) => {
    const job = jobs[jobKey(delivery.to, delivery.jobId)];
    const now = clock.now();
    const mayRetry =
      delivery.kind === 'queue'
        ? now - delivery.pushedAt < limits.retentionMs
        : delivery.retryCount < limits.triggerRetries;
    if ('retry' in outcome && mayRetry && !job?.cancelled) {
      const { afterMs, reason, data } = outcome.retry;
      waiting.push({
        ...delivery,
        dueAt: now + afterMs,
        retryCount: delivery.retryCount + 1,
        retryReason: reason,
        retryData: data,
      });
    } else if (job) {
      job.inProgress -= 1;
      job[('done' in outcome && outcome.done) || 'failed'] += 1;
    }
  };
  const deliverOne = async (delivery: Delivery) => {
    // At least once: on demand, twice. What counts is how the last one ended.
    if (conditions.deliverTwice) await parts.deliver(delivery);
    settle(delivery, await parts.deliver(delivery));
    changed();
  };
  const drain = async () => {
    for (;;) {
      const now = clock.now();
      const due = waiting.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
      if (due.length === 0) return;
      waiting = waiting.filter(({ dueAt }) => dueAt > now);
      for (const delivery of due) await deliverOne(delivery);
    }
  };
  return {
    add(delivery) {
      const now = clock.now();
      waiting.push({ id: randomUUID(), dueAt: now, pushedAt: now, retryCount: 0, ...delivery });
      if (delivery.kind === 'queue') {
        const job = (jobs[jobKey(delivery.to, delivery.jobId)] ??= { success: 0, inProgress: 0, failed: 0 });
        job.inProgress += 1;
      }
      changed();
    },
    drain: () => (draining ??= drain().finally(() => (draining = undefined))),
    job: (queue, jobId) => jobs[jobKey(queue, jobId)],
    cancel(queue, jobId) {
      const job = jobs[jobKey(queue, jobId)];
      if (job) job.cancelled = true;
      const dropped = waiting.filter(
        (delivery) => delivery.kind === 'queue' && delivery.to === queue && delivery.jobId === jobId,
      );
      waiting = waiting.filter((delivery) => !dropped.includes(delivery));
      if (job) job.inProgress -= dropped.length;
      changed();
    },
    dump: () => ({ waiting, jobs }),
    onChange: (listener) => void listeners.add(listener),
  };
}
