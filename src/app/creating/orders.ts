import type { Addition, Idea, Severity, ToCreate } from '#contract';
import { intentionOf } from '#core/follow-ups/idea';
import { type AdditionVersion, toAdditions } from '#core/additions/version';

/** One committed idea to create, as it stands in the log now. */
export type Order = {
  readonly id: string;
  readonly intention: string;
  readonly attempt: number;
  readonly idea: Idea;
  /** When people committed to it, ISO 8601, UTC. */
  readonly committedAt: string;
  /** The statements of the factors it addresses. */
  readonly factors: readonly string[];
};

export type Orders = {
  readonly orders: readonly Order[];
  /** Ids of those that are not committed, or not there. */
  readonly notCommitted: readonly string[];
  /** What people said of the incident; null where nobody did. */
  readonly severity: Severity | null;
};

const isIdea = (addition: Addition | undefined): addition is Addition<'idea'> => addition?.about === 'idea';
const isFactor = (addition: Addition | undefined): addition is Addition<'factor'> => addition?.about === 'factor';

/** Since when it has been committed without a break. */
function committedSince({ earlier, at }: Addition<'idea'>): string {
  let since = at;
  for (const version of earlier.toReversed()) {
    if (version.body?.state !== 'committed') break;
    since = version.at;
  }
  return since;
}

/** The ideas that a call names, each in its own words of the log: a payload has only ids. */
export function readOrders(asked: readonly ToCreate[], versions: readonly AdditionVersion[]): Orders {
  const additions = toAdditions(versions);
  const statementOf = (id: string): string[] => {
    const factor = additions.get(id) ?? additions.get(`factor:${id}`);
    const statement = isFactor(factor) ? (factor.body?.statement.trim() ?? '') : '';
    return statement === '' ? [] : [statement];
  };
  const orderOf = ({ id, attempt }: ToCreate): Order[] => {
    const addition = additions.get(id);
    if (!isIdea(addition) || addition.body?.state !== 'committed') return [];
    const idea = addition.body;
    const factors = idea.factors.flatMap(statementOf);
    return [{ id, intention: intentionOf(id), attempt, idea, committedAt: committedSince(addition), factors }];
  };
  const once = [...new Map(asked.map((one) => [one.id, one])).values()];
  const orders = once.flatMap(orderOf);
  const severity = additions.get('severity');
  return {
    orders,
    notCommitted: once.map(({ id }) => id).filter((id) => !orders.some((order) => order.id === id)),
    severity: severity?.about === 'severity' ? (severity.body?.severity ?? null) : null,
  };
}
