import type { Problem } from '#contract';
import { ProblemNote } from '../parts/problem-note';

/** Why what may be chosen could not be read. */
export function FormProblem({ problem }: { readonly problem: Problem | null }) {
  return problem && <ProblemNote problem={problem} doing="reading" recovery={{ by: 'asking' }} tries={1} />;
}
