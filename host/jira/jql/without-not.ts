import type { Clause, Operator } from './query';

type Positive = Exclude<Clause, { kind: 'not' }>;
/** A query whose negations all stand in its operators. */
export type PlainClause = Exclude<Positive, { kind: 'and' | 'or' }> | { kind: 'and' | 'or'; clauses: PlainClause[] };

const opposite: Record<Exclude<Operator, 'changed'>, Operator> = {
  '=': '!=',
  '!=': '=',
  '~': '!~',
  '!~': '~',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  was: 'was not',
  'was not': 'was',
  'was in': 'was not in',
  'was not in': 'was in',
};

/**
 * Pushes every NOT down into the operators, by De Morgan, as Jira does. So NOT (assignee = x) is assignee != x, which
 * leaves out issues without an assignee.
 */
export function withoutNot(clause: Clause, negated = false): PlainClause {
  if (clause.kind === 'not') return withoutNot(clause.clause, !negated);
  if (clause.kind === 'term') {
    if (!negated) return clause;
    if (clause.operator === 'changed') return { ...clause, negated: clause.negated !== true };
    return { ...clause, operator: opposite[clause.operator] };
  }
  const other = clause.kind === 'and' ? 'or' : 'and';
  return { kind: negated ? other : clause.kind, clauses: clause.clauses.map((part) => withoutNot(part, negated)) };
}
