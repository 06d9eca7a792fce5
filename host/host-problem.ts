/** One clear line for the person who starts the host: what is wrong and what to do; printed without a stack. */
export class HostProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HostProblem';
  }
}
