import type { ClockFace } from '../time/clock-face';

/** `Wed 18 Nov`, the UTC date without its year. */
export const dayWords = (at: string, clock: ClockFace): string => clock.utcDay(at).replace(/ \d{4}$/, '');
