import type { Idea } from '#contract';
import { isErased } from '../people/erased';

/** What is asked before people commit. All but `owner` want a few words; nothing of it blocks. */
export type CommitAsk = 'early' | 'accepted' | 'priority' | 'owner';

type CommitScene = {
  readonly idea: Idea;
  /** It has not rested yet (S1-17). */
  readonly isResting: boolean;
  /** Its words are actionable, specific and bounded (S3-40). */
  readonly isClear: boolean;
  /** Id of the priority that impact and urgency propose; null where they propose none. */
  readonly proposedId: string | null;
};

const isSaid = (words: string | undefined): boolean => (words ?? '').trim() !== '';

/** Whether somebody chose another priority than the proposed one. */
export const isOverruled = ({ priorityId }: Idea, proposedId: string | null): boolean =>
  priorityId !== null && proposedId !== null && priorityId !== proposedId;

/** What is still to be said before this idea is committed to, in the order it is asked. */
export function commitAsks({ idea, isResting, isClear, proposedId }: CommitScene): readonly CommitAsk[] {
  const asks: CommitAsk[] = [];
  if (isResting && !isSaid(idea.earlyBecause)) asks.push('early');
  if (!isClear && !isSaid(idea.acceptedBecause)) asks.push('accepted');
  if (isOverruled(idea, proposedId) && !isSaid(idea.priorityBecause)) asks.push('priority');
  if (idea.ownerId === null || isErased(idea.ownerId)) asks.push('owner');
  return asks;
}

/**
 * What committing changes: the priority and the due day are written down as they stand then, whatever is proposed
 * later; a reason stays only where there is something to give it for.
 * @param due as the policy proposes it, for where nobody said otherwise
 */
export function commitment(scene: CommitScene, due: string): Partial<Idea> {
  const { idea, isResting, isClear, proposedId } = scene;
  return {
    state: 'committed',
    what: idea.what.trim(),
    priorityId: idea.priorityId ?? proposedId,
    due: idea.due ?? due,
    earlyBecause: isResting ? idea.earlyBecause : undefined,
    acceptedBecause: isClear ? undefined : idea.acceptedBecause,
    priorityBecause: isOverruled(idea, proposedId) ? idea.priorityBecause : undefined,
    declinedBecause: undefined,
  };
}
