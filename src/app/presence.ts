import type { Presence } from '#contract';
import type { Caller, Ports } from './ports';

/** Who was not heard of for so long is taken to have left. */
const PRESENT_MS = 90_000;

/** Staying in one place is written down this often: well before one would be taken to have left. */
const SIGN_MS = 45_000;

const isHere = ({ at }: Presence, now: number): boolean => Date.parse(at) > now - PRESENT_MS;

/** Who else is here now. */
export const othersIn = (present: readonly Presence[], accountId: string, now: number): readonly Presence[] =>
  present.filter((one) => one.accountId !== accountId && isHere(one, now));

/** Writes down where this person is (null: leaving), where that is news; answers who else is here. */
export async function signPresence(
  { store, now }: Ports,
  { incidentId, accountId }: Caller,
  place: string | null,
): Promise<readonly Presence[]> {
  const instant = now();
  const change = (present: readonly Presence[]): readonly Presence[] | null => {
    const own = present.find((one) => one.accountId === accountId);
    const lasts = own ? Date.parse(own.at) > instant - SIGN_MS : false;
    if (place === null ? !own : own?.place === place && lasts) return null;
    const sign = place === null ? [] : [{ accountId, place, at: new Date(instant).toISOString() }];
    return [...othersIn(present, accountId, instant), ...sign];
  };
  return othersIn(await store.changePresence(incidentId, change, PRESENT_MS), accountId, instant);
}
