import { type Addition, type CheckDay, checkDays, type FollowUp } from '#contract';

const DAY_MS = 86_400_000;

/** The addition that answers whether a follow-up (its idea's UUID) worked, so many days after it was closed. */
export const workedId = (intention: string, days: CheckDay): string => `worked:${intention}:${days}`;

export type WorkedQuestion<F> = { readonly followUp: F; readonly days: CheckDay };

/** An answer given before it was closed the last time is about an earlier time. */
const isAnswered = (additions: readonly Addition[], id: string, closedAt: string): boolean =>
  additions.some((one) => one.id === id && one.body !== null && one.at >= closedAt);

/**
 * Which finished follow-ups are to be asked about now (S4-25): 30 and 90 days after they were closed, the later question
 * alone where both are open. @param now epoch ms
 */
export function workedQuestions<F extends Pick<FollowUp, 'intention' | 'closedAt'>>(
  followUps: readonly F[],
  additions: readonly Addition[],
  now: number,
): readonly WorkedQuestion<F>[] {
  return followUps.flatMap((followUp) => {
    const { intention, closedAt } = followUp;
    if (closedAt === null) return [];
    const passed = (now - Date.parse(closedAt)) / DAY_MS;
    const days = checkDays.filter((one) => passed >= one).at(-1);
    if (days === undefined || isAnswered(additions, workedId(intention, days), closedAt)) return [];
    return [{ followUp, days }];
  });
}
