import { type AsyncEvent, InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import * as v from 'valibot';
import { NO_INSTANT } from '#core/timeline/instant';
import { isFailure } from '../app/failure';
import type { Ports } from '../app/ports';
import { type Walk, walkClosings } from '../app/walk-closings';
import { report } from './answer';
import { wiki } from './confluence/wiki';
import { appJira } from './jira/app-jira';
import { jira } from './jira/jira';
import { store } from './store/store';

/** As manifest.yml names it. */
const QUEUE = 'closings';

const RETRY_SECONDS = 60;
const MOST_RETRY_SECONDS = 900;

const walkWire = v.object({ startedAt: v.string(), from: v.string() });

const push = (walk: Walk): Promise<unknown> => new Queue({ key: QUEUE }).push({ body: walk });

const stepOf = ({ startedAt, from }: Walk): string => `${startedAt}#${from}`;

/** Once a day: begins a walk through all postmortems. The work itself is done in steps, by the queue. */
export async function daily(): Promise<void> {
  await push({ startedAt: new Date().toISOString(), from: NO_INSTANT });
}

/**
 * One step of a walk, then the next into the queue. Events come at least once and in any order: a step may be repeated,
 * and leads on but once. Nothing is written to Jira.
 */
export async function consumer({ body }: AsyncEvent): Promise<InvocationError | undefined> {
  const walk = v.parse(walkWire, body);
  const ports: Ports = { jira, appJira, wiki, store, now: () => Date.now() };
  try {
    const next = await walkClosings(ports, walk);
    if (!next || !(await store.claimStep(stepOf(next), ports.now()))) return undefined;
    await push(next);
    await store.takeStep(stepOf(next));
    return undefined;
  } catch (error) {
    // The platform logs what is thrown, message and all.
    if (!isFailure(error, 'jiraBusy', 'jiraDown', 'storeBusy'))
      throw new Error(`unexpected ${report('closings', error)}`);
    const asked = Math.ceil((error.details.retryAfterMs ?? 0) / 1_000);
    return new InvocationError({
      retryAfter: Math.min(MOST_RETRY_SECONDS, Math.max(RETRY_SECONDS, asked)),
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
    });
  }
}
