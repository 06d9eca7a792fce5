import type { Clock } from '../clock';
import type { JsonObject } from '../jira/model';
import { messageOf } from '../message-of';
import type { AppProcess } from './app-process';
import type { Delivery, Outcome } from './event-queue';
import type { Installation } from './installation';
import { InvocationEnded } from './invocation';
import { limits } from './limits';
import type { Module } from './manifest';
import { consumerOf } from './queue';

/** What every function that no person called gets as its second argument. */
export const backendOf = (installation: Installation): JsonObject => ({
  installContext: installation.contextAri,
  installation: {
    ari: `ari:cloud:ecosystem::installation/${installation.installationId}`,
    contexts: installation.contexts,
  },
});

/** `InvocationError`, returned by the function to ask for a redelivery. */
interface RetryRequest {
  _retry: true;
  retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown };
}

const isRetry = (answer: unknown): answer is RetryRequest =>
  typeof answer === 'object' && answer !== null && (answer as Partial<RetryRequest>)._retry === true;

const outcomeOf = (answer: unknown): Outcome => {
  if (!isRetry(answer)) return { done: 'success' };
  const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = answer.retryOptions ?? {};
  const kept = Buffer.byteLength(JSON.stringify(retryData) ?? '') <= limits.retryDataBytes ? retryData : undefined;
  return {
    retry: {
      afterMs: Math.min(Math.max(1, retryAfter), limits.queueDelaySeconds) * 1000,
      reason: retryReason,
      data: kept,
    },
  };
};

/** What the platform itself did wrong is tried again; what the app threw is not. */
const failureOf = (error: unknown): Outcome =>
  error instanceof InvocationEnded
    ? {
        retry: {
          afterMs: 1000,
          reason: error.reason === 'timeout' ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
        },
      }
    : { done: 'failed' };

const retryContextOf = (delivery: Delivery, now: number) =>
  delivery.retryCount === 0
    ? {}
    : {
        retryContext: {
          retryCount: delivery.retryCount,
          retryReason: delivery.retryReason,
          retryData: delivery.retryData,
          retentionWindow: {
            startTime: new Date(delivery.pushedAt).toISOString(),
            remainingTimeMs: Math.max(0, delivery.pushedAt + limits.retentionMs - now),
          },
        },
      };

/** Runs the consumer or trigger that a delivery goes to. Never rejects: how it ended is the outcome. */
export function createDeliver(parts: {
  app: AppProcess;
  installation: Installation;
  clock: Clock;
  problem(text: string): void;
}) {
  const { app, installation, clock } = parts;

  const run = (module: Module, functionKey: string, limitMs: number, argument: unknown): Promise<unknown> =>
    app.run({ functionKey, moduleKey: module.key, moduleType: module.type, limitMs }, () => [
      argument,
      backendOf(installation),
    ]);

  const toConsumer = (delivery: Delivery): Promise<unknown> => {
    const consumer = consumerOf(installation.manifest, delivery.to);
    if (!consumer) return Promise.reject(new Error(`There is no consumer for the queue "${delivery.to}".`));
    const { delayInSeconds, concurrency } = delivery;
    const event = {
      body: delivery.payload,
      queueName: delivery.to,
      jobId: delivery.jobId,
      eventId: delivery.id,
      ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
      ...(concurrency === undefined ? {} : { concurrency }),
      ...retryContextOf(delivery, clock.now()),
    };
    // The old form of a consumer names a method of a resolver.
    const argument =
      consumer.method === undefined
        ? event
        : { call: { functionKey: consumer.method, payload: delivery.payload, jobId: delivery.jobId }, context: {} };
    return run(consumer.module, consumer.functionKey, consumer.limitMs, argument);
  };
  const toTrigger = (delivery: Delivery): Promise<unknown> => {
    const module = installation.manifest.modules.find(({ type, key }) => type === 'trigger' && key === delivery.to);
    if (!module?.function) return Promise.reject(new Error(`There is no trigger "${delivery.to}".`));
    return run(module, module.function, limits.functionMs, {
      ...delivery.payload,
      ...retryContextOf(delivery, clock.now()),
    });
  };
  return async (delivery: Delivery): Promise<Outcome> => {
    try {
      return outcomeOf(await (delivery.kind === 'queue' ? toConsumer(delivery) : toTrigger(delivery)));
    } catch (error) {
      parts.problem(`${delivery.kind} ${delivery.to}: ${messageOf(error)}`);
      return failureOf(error);
    }
  };
}
