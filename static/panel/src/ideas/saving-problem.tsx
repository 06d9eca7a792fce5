import { useAdditions } from '../additions-keeper';
import { ProblemNote } from '../parts/problem-note';

/** Why what was written is not saved, what is safe, and what to do. It tries again by itself where only time is needed. */
export function SavingProblem() {
  const { problem, saving, retry } = useAdditions();
  if (!problem || saving !== 'kept') return null;
  return <ProblemNote problem={problem} doing="saving" recovery={{ by: 'asking' }} tries={1} onRetry={retry} />;
}
