import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { LogUse } from './app-console';
import type { ForgeRuntime } from './forge-runtime';
import { silentMetrics } from './forge-runtime';
import type { Installation } from './installation';

/** Which function runs, for which module, as whom. */
export interface Call {
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  /** How long it may run, ms of the host's clock. */
  limitMs: number;
  /** Account id; absent where no person is there. */
  accountId?: string;
  /** Channels of realtime are bound to this part of the product context. */
  extension?: Record<string, unknown>;
}

/** Why a function was ended from outside. */
export class InvocationEnded extends Error {
  constructor(
    readonly reason: 'timeout' | 'killed',
    message: string,
  ) {
    super(message);
    this.name = 'InvocationEnded';
  }
}

/** One run of a function. */
export interface Invocation extends Call {
  id: string;
  startedAt: number;
  runtime: ForgeRuntime;
  logUse: LogUse;
  /** False once it has answered, or was ended: then the platform takes no more calls from it. */
  alive: boolean;
  /** Ends it now, as if its process were gone. */
  end(reason: InvocationEnded['reason']): void;
  /** Rejects with InvocationEnded when it is ended from outside; never resolves. */
  readonly endedEarly: Promise<never>;
  /** Stops watching the clock; the invocation takes no more calls. */
  finish(): void;
}

const runtimeOf = (call: Call, id: string, installation: Installation, remaining: () => number): ForgeRuntime => ({
  proxy: { token: 'host', url: 'https://forge.invalid' },
  contextAri: installation.contextAri,
  container: { region: 'local', runtime: 'node', handler: call.functionKey, appCodeDir: installation.manifest.folder },
  appContext: {
    appId: installation.appId,
    appVersion: installation.appVersion,
    environmentId: installation.environmentId,
    environmentType: 'DEVELOPMENT',
    invocationId: id,
    installationId: installation.installationId,
    functionKey: call.functionKey,
    moduleType: call.moduleType,
    moduleKey: call.moduleKey,
    installation: {
      ari: `ari:cloud:ecosystem::installation/${installation.installationId}`,
      contexts: installation.contexts,
    },
    permissions: { scopes: [...installation.scopes], external: installation.manifest.permissions.external ?? {} },
  },
  ...(call.accountId === undefined ? {} : { aaid: call.accountId }),
  lambdaContext: { awsRequestId: id, getRemainingTimeInMillis: remaining },
  tracing: { traceId: id.replaceAll('-', ''), spanId: id.slice(0, 8) },
  realtime: { contextToken: id },
  metrics: silentMetrics,
  featureFlags: () => false,
});

/** Begins an invocation; its time runs on the host's clock from now on. */
export function beginInvocation(call: Call, parts: { clock: Clock; installation: Installation }): Invocation {
  const { clock, installation } = parts;
  const id = randomUUID();
  const startedAt = clock.now();
  const remaining = () => Math.max(0, startedAt + call.limitMs - clock.now());
  let reject: (error: InvocationEnded) => void = () => undefined;
  const endedEarly = new Promise<never>((_, no) => (reject = no));
  endedEarly.catch(() => undefined); // nobody may be listening yet
  const invocation: Invocation = {
    ...call,
    id,
    startedAt,
    runtime: runtimeOf(call, id, installation, remaining),
    logUse: { lines: 0, bytes: 0 },
    alive: true,
    endedEarly,
    end(reason) {
      if (!invocation.alive) return;
      invocation.finish();
      const seconds = call.limitMs / 1000;
      const words =
        reason === 'timeout'
          ? `Task timed out after ${seconds.toFixed(2)} seconds`
          : 'Runtime exited before the function answered';
      reject(new InvocationEnded(reason, words));
    },
    finish() {
      invocation.alive = false;
      stop();
    },
  };
  const check = () => clock.now() - startedAt > call.limitMs && invocation.end('timeout');
  const unlisten = clock.onChange(check);
  const timer = clock.running ? setTimeout(() => invocation.end('timeout'), call.limitMs + 1).unref() : undefined;
  const stop = () => {
    unlisten();
    clearTimeout(timer);
  };
  return invocation;
}
