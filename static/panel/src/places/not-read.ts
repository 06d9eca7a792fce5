import type { Problem } from '#contract';

/** A call that was answered with a problem, for what keeps answers and repeats calls. */
export class NotRead extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'NotRead';
  }
}
