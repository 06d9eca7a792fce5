import { Failure } from './failure';

/** Jira, or what stands before it, answered that it did nothing: unlike a lost answer, this is certain. */
export class NotSent extends Failure {
  constructor(details: ConstructorParameters<typeof Failure>[1] = {}) {
    super('jiraDown', details);
  }
}

export const isNotSent = (error: unknown): boolean => error instanceof NotSent;
