import type { JsonObject } from '../jira/model';
import type { ProductEvent } from '../jira/http';
import type { AppProcess } from './app-process';
import { backendOf } from './deliver';
import type { EventQueue } from './event-queue';
import type { Installation } from './installation';
import { limits } from './limits';
import type { Module } from './manifest';
import { functionOf, modulesOf } from './manifest';
import { HostProblem } from '../host-problem';

const listensTo = (module: Module, eventType: string): boolean =>
  (module.events ?? []).some((event) => (typeof event === 'string' ? event : event.eventType) === eventType);

/** Refuses a manifest whose triggers filter by expression: the host does not evaluate those, and must not pretend. */
export function checkTriggers(modules: readonly Module[]): void {
  const filtered = modules.find(({ type, filter }) => type === 'trigger' && filter?.expression !== undefined);
  if (filtered)
    throw new HostProblem(`The trigger "${filtered.key}" filters by an expression, which the host does not play.`);
}

/**
 * Puts a product event before every trigger that listens to it.
 * Events of more than 200 KB are not delivered, as on the platform.
 */
export function createTriggers(parts: { installation: Installation; queue: EventQueue; problem(text: string): void }) {
  const { installation, queue } = parts;
  return (event: Pick<ProductEvent, 'eventType' | 'payload' | 'selfGenerated'>): void => {
    const listeners = modulesOf(installation.manifest, 'trigger').filter((module) =>
      listensTo(module, event.eventType),
    );
    if (listeners.length === 0) return;
    const payload: JsonObject = { ...event.payload, eventType: event.eventType, selfGenerated: event.selfGenerated };
    if (Buffer.byteLength(JSON.stringify(payload)) > limits.productEventBytes)
      return parts.problem(`${event.eventType} is larger than 200 KB and is not delivered.`);
    for (const module of listeners) {
      if (event.selfGenerated && module.filter?.ignoreSelf) continue;
      queue.add({ kind: 'trigger', to: module.key, jobId: '', payload });
    }
  };
}

/** Runs a scheduled trigger now. No retries, and nobody is there: `asUser()` is refused. */
export async function runScheduled(app: AppProcess, installation: Installation, key: string): Promise<unknown> {
  const module = modulesOf(installation.manifest, 'scheduledTrigger').find((candidate) => candidate.key === key);
  if (!module?.function) throw new Error(`manifest.yml has no scheduled trigger "${key}".`);
  const { timeoutSeconds } = functionOf(installation.manifest, module.function);
  const limitMs = timeoutSeconds === undefined ? limits.backgroundMs : timeoutSeconds * 1000;
  return app.run(
    { functionKey: module.function, moduleKey: key, moduleType: 'scheduledTrigger', limitMs },
    (invocation) => [
      { context: { cloudId: installation.cloudId, moduleKey: key }, contextToken: invocation.id },
      backendOf(installation),
    ],
  );
}
