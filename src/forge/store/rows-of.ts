import type { BatchGetResult } from '@forge/kvs';
import { Failure } from '../../app/failure';

/** What batch reads answered, by key. Throws storeBusy where one failed for another reason than not being there. */
export function rowsOf(answers: readonly BatchGetResult<unknown>[]): ReadonlyMap<string, unknown> {
  const failed = answers.flatMap(({ failedKeys }) => failedKeys);
  if (failed.some(({ error }) => error.code !== 'KEY_NOT_FOUND')) throw new Failure('storeBusy');
  return new Map(answers.flatMap(({ successfulKeys }) => successfulKeys.map(({ key, value }) => [key, value])));
}
