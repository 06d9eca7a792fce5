/** How long an idea rests before anyone commits to it (S1-17), in hours. */
const SOAK_HOURS = 24;

const HOUR_MS = 3_600_000;

/** Until when an idea rests, ISO 8601, UTC. @param caughtAt when it was caught, ISO 8601, UTC */
export const restsUntil = (caughtAt: string, hours = SOAK_HOURS): string =>
  new Date(Date.parse(caughtAt) + hours * HOUR_MS).toISOString();

/** Whether committing now (epoch ms) would be early, so that it asks for a reason. */
export const isResting = (caughtAt: string, now: number, hours = SOAK_HOURS): boolean =>
  now < Date.parse(restsUntil(caughtAt, hours));
