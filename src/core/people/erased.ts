/** No account id begins so. */
const MARK = '~';

/** Whether this stands in the place of an account that was closed and erased; '' does so in the trace. */
export const isErased = (accountId: string): boolean => accountId === '' || accountId.startsWith(MARK);

/**
 * What stands in the place of an account id: as long as that was, since texts count in characters, and the same for
 * the same account in one review, so that what belonged together still does. `word`: hexadecimal digits.
 */
export const erasedId = (accountId: string, word: string): string =>
  `${MARK}${word.repeat(Math.ceil(accountId.length / word.length))}`.slice(0, accountId.length);
