/** A fault dropped the request or its answer. The caller cannot tell which: to it the connection just broke. */
export class LostConnection extends Error {
  constructor(readonly lost: 'request' | 'response') {
    super('fetch failed');
    this.name = 'LostConnection';
  }
}
