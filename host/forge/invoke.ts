import type { Conditions } from '../conditions';
import type { Clock } from '../clock';
import type { Faults } from '../faults';
import { LostConnection } from '../lost-connection';
import { takeTime } from '../take-time';
import type { AppProcess } from './app-process';
import type { Installation } from './installation';
import { limits } from './limits';
import type { PanelSession } from './panel-sessions';

/** A refusal of the platform, with the HTTP status its gateway would give. */
export class BridgeRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterMs?: number,
  ) {
    super(message);
    this.name = 'BridgeRefusal';
  }
}

/** What the backend learns of the context; `theme` and the like stay in the browser. */
const backendContext = ({ context, token }: PanelSession) => {
  const { theme: _theme, surfaceColor: _surface, permissions: _permissions, ...rest } = context;
  return { ...rest, contextToken: token };
};

export interface BridgeParts {
  app: AppProcess;
  installation: Installation;
  clock: Clock;
  conditions: Conditions;
  faults: Faults;
}

/**
 * Does `work` as the bridge would carry it: faults with target `bridge` strike here.
 * `path` is the function key for `invoke`, else the path asked for.
 */
export async function overBridge<T>(
  parts: BridgeParts,
  command: string,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  const fault = parts.faults.take({ target: 'bridge', method: command, path });
  const startedAt = parts.clock.now();
  if (fault?.drop === 'request') throw new LostConnection('request');
  await takeTime(parts.clock, startedAt, fault?.delayMs ?? 0);
  if (fault?.status)
    throw new BridgeRefusal(
      fault.status,
      `There was an error invoking the function: HTTP ${fault.status}`,
      fault.retryAfterMs,
    );
  const answer = await work();
  if (fault?.kill) parts.app.recycle();
  if (fault?.drop === 'response') throw new LostConnection('response');
  return answer;
}

/**
 * Calls a function of the module's resolver, as `invoke` of the bridge does; the context is the session's, never the payload's.
 * Rejects with the error the resolver throws. `undefined` arrives as `{}`.
 */
export function invokeResolver(
  parts: BridgeParts,
  session: PanelSession,
  functionKey: string,
  payload: unknown,
): Promise<unknown> {
  const { installation, app } = parts;
  return overBridge(parts, 'invoke', functionKey, async () => {
    const { module } = session;
    if (!module.resolver) throw new Error(`The module "${module.key}" has no resolver.`);
    if (Buffer.byteLength(JSON.stringify(payload) ?? '') > limits.invokeRequestBytes)
      throw new BridgeRefusal(413, 'The request payload size exceeded the maximum allowed limit of 500 KB.');
    const call = {
      functionKey: module.resolver.function,
      moduleKey: module.key,
      moduleType: module.type,
      limitMs: limits.functionMs,
      accountId: session.accountId,
      extension: { ...session.context.extension },
    };
    const answer = await app.run(call, () => [
      { call: { functionKey, payload }, context: backendContext(session) },
      {
        installContext: installation.contextAri,
        principal: { accountId: session.accountId },
        installation: {
          ari: `ari:cloud:ecosystem::installation/${installation.installationId}`,
          contexts: installation.contexts,
        },
      },
    ]);
    return answer ?? (answer === null ? null : {});
  });
}
