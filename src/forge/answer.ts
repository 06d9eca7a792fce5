import { getAppContext } from '@forge/api';
import type { Reply } from '#contract';
import { isFailure } from '../app/failure';

/** Forge shows its own consent screen for this one. */
const asksConsent = (error: unknown): boolean => error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';

/** Where it happened, without the message: messages may hold what people wrote. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 5);

/** Logs what nobody expected, without a word of anybody's, and gives the reference it can be found by. */
export function report(call: string, error: unknown): string {
  const reference = getAppContext().invocationId;
  const known = error instanceof Error ? { name: error.name, at: framesOf(error) } : { name: typeof error };
  console.error(JSON.stringify({ reference, call, ...known }));
  return reference;
}

/** The one place that catches: expected outcomes become problems, anything else is logged and answered by its reference. */
export async function answer<T>(call: string, work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (asksConsent(error)) throw error;
    if (isFailure(error) && error.code !== 'unexpected')
      return { ok: false, problem: { code: error.code, ...error.details } };
    return { ok: false, problem: { code: 'unexpected', reference: report(call, error) } };
  }
}
