import type { FollowUp } from '#contract';
import { type Day, daysBetween } from '../calendar-day';

/** Whole days since the day it was due, by the reader's own calendar; 0 on that day itself, before it, and once it is done. */
export const daysOver = ({ due, status }: Pick<FollowUp, 'due' | 'status'>, today: Day): number =>
  due === null || status.category === 'done' ? 0 : Math.max(0, daysBetween(due, today));
