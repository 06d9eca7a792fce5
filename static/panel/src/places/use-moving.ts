import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Idea, Problem } from '#contract';
import { movedTo } from '#core/follow-ups/fields/moved-to';
import { useSurface } from '../surface';
import { problemOf } from './use-place';
import { readOf } from './use-read';

export type Moving = {
  readonly isMoving: boolean;
  /** Why it could not go there. */
  readonly problem: Problem | null;
  /** A null type: the project's usual one. */
  readonly move: (projectId: string, issueTypeId: string | null) => void;
};

/** Takes an idea to another project or type, once it is known what can be filled in there. */
export function useMoving(idea: Idea, onChange: (change: Partial<Idea>) => void): Moving {
  const { call } = useSurface();
  const client = useQueryClient();
  const [isMoving, setMoving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const move = async (projectId: string, issueTypeId: string | null): Promise<void> => {
    setMoving(true);
    setProblem(null);
    try {
      onChange(movedTo(await client.fetchQuery(readOf(call, 'readPlace', { projectId, issueTypeId })), idea));
    } catch (error) {
      setProblem(problemOf(error));
    }
    setMoving(false);
  };
  return {
    isMoving,
    problem,
    move: (projectId: string, issueTypeId: string | null): void => void move(projectId, issueTypeId),
  };
}
