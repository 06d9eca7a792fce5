import type { Idea } from '#contract';
import { useSurface } from '../surface';
import { useReply } from '../use-reply';
import { type Policy, policyOf } from './policy-of';
import type { Ideas } from './use-ideas';

/** What follows from what was said of an idea, on the scheme of the place it goes to. */
export function usePolicy(ideas: Ideas, idea: Idea): Policy {
  const { clock } = useSurface();
  const { reply } = useReply('openFollowUpForm', {});
  return policyOf(ideas, idea, reply?.ok ? reply.value.priorities : [], clock);
}
