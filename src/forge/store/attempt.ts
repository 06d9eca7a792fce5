import { ForgeKvsAPIError } from '@forge/kvs';
import { Failure } from '../../app/failure';

/** What a conditional write answers when its condition does not hold: somebody else wrote first. */
const conflicts = ['KEY_CONFLICT', 'CONDITIONAL_CHECK_FAILED'];
const tooLarge = ['MAX_SIZE', 'MAX_SIZE_EXCEEDED', 'VALUE_TOO_LARGE'];
/** Content Too Large, Insufficient Storage. */
const takesNoMore = [413, 507];
const throttled = ['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS', 'REQUEST_THROTTLED'];

const isConflict = (error: unknown): boolean => error instanceof ForgeKvsAPIError && conflicts.includes(error.code);

/** Storage that refuses a request as malformed has met a fault of ours; everything else may pass with time. */
function explain(error: unknown): unknown {
  if (!(error instanceof ForgeKvsAPIError)) return new Failure('storeBusy');
  const { status } = error.responseDetails;
  if (tooLarge.includes(error.code) || takesNoMore.includes(status)) return new Failure('storeFull');
  return status >= 400 && status < 500 && status !== 429 && !throttled.includes(error.code)
    ? error
    : new Failure('storeBusy');
}

/** Asks the store. Throws storeBusy, storeFull. */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error);
  }
}

/** A conditional write: true where it was done, false where its condition did not hold. */
export async function unlessTaken(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw explain(error);
  }
}
