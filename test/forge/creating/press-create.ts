import {
  type CreatingState,
  creatingState,
  reduceCreating,
  waitOf,
} from '../../../static/panel/src/creating/creating-state';
import type { Panel } from '../panel';

/** More than the panel ever needs: then something does not come to an end. */
const MOST_TRIES = 12;

const doneOf = (state: CreatingState, id: string): boolean => state.outcomes[id]?.outcome === 'created';

/** One call to create, and what the panel makes of its answer. `at`: the host's clock. */
async function tryOnce(panel: Panel, before: CreatingState, ids: readonly string[]): Promise<CreatingState> {
  const { clock } = panel.host;
  const state = reduceCreating(before, { type: 'began', ids, at: clock.now(), asked: false });
  const ideas = ids.map((id) => ({ id, attempt: state.tries[id]?.attempt ?? 1 }));
  const reply = await panel.call('createFollowUps', { ideas });
  if (reply?.ok) return reduceCreating(state, { type: 'answered', creations: reply.value });
  const problem = reply ? reply.problem : { code: 'jiraDown' as const };
  return reduceCreating(state, { type: 'failed', ids, problem, ended: reply !== null });
}

/**
 * What the panel does once somebody pressed Create: it tries, waits as long as it is told to, and tries again those that
 * are not there yet, under the numbers that its own state gives them. `between` runs after the first try.
 */
export async function pressCreate(panel: Panel, ids: readonly string[], between: () => void = () => undefined) {
  let state = creatingState({});
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const left = ids.filter((id) => !doneOf(state, id));
    if (left.length === 0) return state;
    state = await tryOnce(panel, state, left);
    if (tries === 0) between();
    const waits = left.map((id) => (doneOf(state, id) ? 0 : (waitOf(state, id) ?? 0)));
    panel.host.clock.advance(Math.max(...waits));
  }
  throw new Error(`Not all was created: ${JSON.stringify(state.outcomes)}`);
}
