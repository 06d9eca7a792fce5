import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { JsonObject } from '../jira/model';
import type { EventQueue } from './event-queue';
import type { FetchMeta } from './forge-runtime';
import type { Invocation } from './invocation';
import { limits } from './limits';
import type { Manifest } from './manifest';
import { functionOf, modulesOf } from './manifest';
import { emptyReply, jsonReply, notPlayed, proxyRefusal } from './replies';

interface PushEvent {
  body: JsonObject;
  delayInSeconds?: number;
  concurrency?: JsonObject;
}

/** Body of the queue endpoints (forge-contract §1.5). */
interface QueueRequest {
  queueName: string;
  jobId: string;
  payload?: PushEvent[];
}

/** The function that consumes a queue; undefined where the manifest has no consumer for it. */
export function consumerOf(manifest: Manifest, queue: string) {
  const module = modulesOf(manifest, 'consumer').find((candidate) => candidate.queue === queue);
  const functionKey = module?.function ?? module?.resolver?.function;
  if (!module || functionKey === undefined) return undefined;
  const { timeoutSeconds } = functionOf(manifest, functionKey);
  return {
    module,
    functionKey,
    limitMs: timeoutSeconds === undefined ? limits.backgroundMs : timeoutSeconds * 1000,
    method: module.resolver?.method,
  };
}

const wrongEvent = (event: PushEvent, long: boolean): string | undefined => {
  const { body, delayInSeconds = 0 } = event;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'The event body must be an object.';
  if (!(delayInSeconds >= 0 && delayInSeconds <= limits.queueDelaySeconds))
    return 'delayInSeconds must be between 0 and 900.';
  if (long && Buffer.byteLength(JSON.stringify(body)) > limits.longEventBytes)
    return 'The event exceeds the maximum of 100 KB for long-running functions.';
  return undefined;
};

export interface QueueParts {
  manifest: Manifest;
  queue: EventQueue;
  clock: Clock;
  conditions: Conditions;
}

/** The queue endpoints of the platform: publish, stats, cancel. */
export function createQueues(parts: QueueParts) {
  const { manifest, queue, clock, conditions } = parts;
  let [minute, pushed] = [-Infinity, 0];

  const overRate = (count: number): boolean => {
    if (clock.now() - minute >= 60_000) [minute, pushed] = [clock.now(), 0];
    pushed += count;
    return conditions.enforceRateLimits && pushed > limits.queueEventsPerMinute;
  };
  const publish = ({ queueName, jobId, payload = [] }: QueueRequest): Response => {
    const consumer = consumerOf(manifest, queueName);
    if (!consumer) return jsonReply(400, { message: `The app has no consumer for the queue "${queueName}"` });
    if (payload.length === 0 || payload.length > limits.queueEvents)
      return jsonReply(400, { message: `A push takes 1 to ${limits.queueEvents} events` });
    if (Buffer.byteLength(JSON.stringify(payload)) > limits.queuePushBytes)
      return jsonReply(413, { errorMessage: 'The maximum payload size is 200KB.' });
    if (overRate(payload.length)) return emptyReply(429);
    const failedEvents: { index: string; errorMessage: string }[] = [];
    payload.forEach((event, index) => {
      const errorMessage = wrongEvent(event, consumer.limitMs > limits.backgroundMs);
      if (errorMessage !== undefined) return void failedEvents.push({ index: String(index), errorMessage });
      const { body, delayInSeconds = 0, concurrency } = event;
      queue.add({
        kind: 'queue',
        to: queueName,
        jobId,
        payload: body,
        delayInSeconds,
        concurrency,
        dueAt: clock.now() + delayInSeconds * 1000,
      });
    });
    return failedEvents.length > 0 ? jsonReply(202, { failedEvents }) : emptyReply(201);
  };
  const stats = ({ queueName, jobId }: QueueRequest): Response => {
    const job = queue.job(queueName, jobId);
    return job
      ? jsonReply(200, { success: job.success, inProgress: job.inProgress, failed: job.failed })
      : jsonReply(404, { message: 'no such job' });
  };
  const cancel = ({ queueName, jobId }: QueueRequest): Response => {
    if (!queue.job(queueName, jobId)) return jsonReply(404, { message: 'no such job' });
    queue.cancel(queueName, jobId);
    return emptyReply(204);
  };
  return async (_invocation: Invocation, meta: FetchMeta, path: string, init?: RequestInit): Promise<Response> => {
    if (meta.provider !== 'app') return proxyRefusal(401, 'NEEDS_AUTHENTICATION_ERR');
    const request = JSON.parse(String(init?.body)) as QueueRequest;
    const operation = path.split('/')[3];
    if (operation === 'publish') return publish(request);
    if (operation === 'stats') return stats(request);
    if (operation === 'cancel') return cancel(request);
    return notPlayed(path);
  };
}
