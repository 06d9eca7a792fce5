import type { Problem, ProblemCode } from '#contract';

/** An expected outcome that is not the one asked for. The resolver turns it into a `Problem`. */
export class Failure extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: Omit<Problem, 'code' | 'reference'> = {},
  ) {
    super(code);
    this.name = 'Failure';
  }
}

export const isFailure = (error: unknown, ...codes: readonly ProblemCode[]): error is Failure =>
  error instanceof Failure && (codes.length === 0 || codes.includes(error.code));

/**
 * Does what must not undo what is already done (tidying, repairs): expected failures are let go, since the next
 * opening does it again; anything else is a fault of ours and is thrown.
 */
export async function bestEffort(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
}

/**
 * Reads more of a ticket that was there a moment ago. That it is gone now says nothing about the incident, so
 * incidentGone becomes `instead`.
 */
export async function stillThere<T>(work: () => Promise<T>, instead: Failure): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFailure(error, 'incidentGone') ? instead : error;
  }
}
