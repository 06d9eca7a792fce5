import type { Recurrences } from '#contract';
import { useReply } from '../use-reply';

const none: Recurrences = {};

/**
 * Where factors that follow-ups address have come back in later incidents, by the idea's addition. Where it cannot be
 * looked up there is none: the question whether a follow-up worked can be answered all the same.
 * @param wanted false while nothing asks
 */
export function useRecurrences(wanted: boolean): Recurrences {
  const { reply } = useReply('findRecurrences', {}, wanted);
  return reply?.ok ? reply.value : none;
}
