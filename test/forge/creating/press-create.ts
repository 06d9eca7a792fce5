import {
  type CreatingState,
  creatingState,
  reduceCreating,
  waitOf,
} from '../../../static/panel/src/creating/creating-state';
import type { Panel } from '../panel';

/** More than the panel ever needs: then something does not come to an end. */
const MOST_TRIES = 12;

/** Where the panel stops asking by itself, the person asks again after a while: longer than a call can be at work. */
const PERSON_RETURNS_MS = 30_000;

const doneOf = (state: CreatingState, id: string): boolean => state.outcomes[id]?.outcome === 'created';

/** One call to create, and what the panel makes of its answer. `at`: the host's clock. */
async function tryOnce(
  panel: Panel,
  before: CreatingState,
  ids: readonly string[],
  asked: boolean,
): Promise<CreatingState> {
  const { clock } = panel.host;
  const state = reduceCreating(before, { type: 'began', ids, at: clock.now(), asked });
  const ideas = ids.map((id) => ({ id, attempt: state.tries[id]?.attempt ?? 1 }));
  const reply = await panel.call('createFollowUps', { ideas });
  if (reply?.ok) return reduceCreating(state, { type: 'answered', creations: reply.value });
  const problem = reply ? reply.problem : { code: 'jiraDown' as const };
  return reduceCreating(state, { type: 'failed', ids, problem, ended: reply !== null });
}

/** Waits so long, in milliseconds of the host's clock. */
type Rest = (ms: number) => Promise<void>;

/**
 * For several who press at one time: the clock goes on once all of them wait, so that no time passes over a call that is
 * still under way, as it would where each moved the clock for itself.
 */
export function restTogether(
  { clock }: Panel['host'],
  people: number,
): { readonly rest: Rest; readonly leave: () => void } {
  let [waiting, left]: [{ readonly ms: number; readonly go: () => void }[], number] = [[], people];
  const goOn = (): void => {
    if (waiting.length === 0 || waiting.length < left) return;
    const all = waiting;
    waiting = [];
    clock.advance(Math.max(...all.map(({ ms }) => ms)));
    for (const { go } of all) go();
  };
  const rest: Rest = (ms) =>
    new Promise((go) => {
      waiting.push({ ms, go });
      goOn();
    });
  const leave = (): void => {
    left -= 1;
    goOn();
  };
  return { rest, leave };
}

/**
 * What the panel does once somebody pressed Create: it tries, waits as long as it is told to, and tries again those that
 * are not there yet, under the numbers that its own state gives them. `between` runs after the first try.
 */
export async function pressCreate(
  panel: Panel,
  ids: readonly string[],
  between: () => void = () => undefined,
  rest: Rest = async (ms) => panel.host.clock.advance(ms),
) {
  let [state, asked] = [creatingState({}), true];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const left = ids.filter((id) => !doneOf(state, id));
    if (left.length === 0) return state;
    state = await tryOnce(panel, state, left, asked);
    if (tries === 0) between();
    const waits = left.flatMap((id) => (doneOf(state, id) ? [] : [waitOf(state, id)]));
    asked = waits.includes(null);
    // A page in the background is woken less often than it asks for.
    const woken = 500 * 2 ** tries;
    await rest(asked ? PERSON_RETURNS_MS : Math.max(woken, ...waits.map((wait) => wait ?? 0)));
  }
  throw new Error(`Not all was created: ${JSON.stringify(state.outcomes)}`);
}
