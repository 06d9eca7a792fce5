import type { Role } from './roles-of';

/** `responder 2 on the PAY team`, `reporter`, `participant 3`. */
export function roleWords({ kind, team, number }: Role): string {
  const who = number === null ? kind : `${kind} ${number}`;
  return team === null ? who : `${who} on the ${team} team`;
}
