import type { CreationOutcome } from '#contract';
import { bounded } from '../bounded';
import { isFailure } from '../failure';
import type { Order } from './orders';

/** What became of each idea, by its id; filled in as the call goes on. */
export type Ledger = Map<string, CreationOutcome>;

/** Something that is done for one idea. */
export type ForOrder = { readonly order: Order };

/** Requests at a time. */
const WIDTH = 4;

/** Writes down an expected failure as what became of an idea; anything else is thrown. */
export function note(ledger: Ledger, { id }: Order, error: unknown): void {
  if (!isFailure(error)) throw error;
  if (error.code === 'stillWorking')
    ledger.set(id, { outcome: 'stillWorking', retryAfterMs: error.details.retryAfterMs ?? 0 });
  else ledger.set(id, { outcome: 'problem', problem: { code: error.code, ...error.details } });
}

/** Does it for each; those where it failed are written down and left out, whatever becomes of the others. */
export async function each<T extends ForOrder, R>(
  ledger: Ledger,
  entries: readonly T[],
  work: (entry: T) => Promise<R>,
): Promise<R[]> {
  const results = await bounded(entries, WIDTH, async (entry): Promise<R[]> => {
    try {
      return [await work(entry)];
    } catch (error) {
      note(ledger, entry.order, error);
      return [];
    }
  });
  return results.flat();
}
