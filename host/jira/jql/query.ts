/** A parsed query, in our own words, so that only `parse.ts` knows the parser. */
export type Operator =
  | '='
  | '!='
  | '~'
  | '!~'
  | '>'
  | '>='
  | '<'
  | '<='
  | 'in'
  | 'not in'
  | 'is'
  | 'is not'
  | 'was'
  | 'was not'
  | 'was in'
  | 'was not in'
  | 'changed';

export type Operand =
  | { kind: 'value'; text: string }
  | { kind: 'function'; name: string; args: string[] }
  | { kind: 'list'; members: Operand[] }
  /** EMPTY or NULL. */
  | { kind: 'empty' };

export interface Predicate {
  /** `by`, `after`, `before`, `on`, `during`, `from`, `to`. */
  name: string;
  operand: Operand;
}

/** `issue.property[key].path`, or a field by name, alias or `cf[10020]`. */
export interface FieldName {
  name: string;
  property?: { key: string; path: string };
}

export interface Term {
  kind: 'term';
  field: FieldName;
  operator: Operator;
  operand: Operand;
  predicates: Predicate[];
  /** NOT … CHANGED: that operator has no opposite of its own. */
  negated?: boolean;
}

export type Clause = Term | { kind: 'and' | 'or'; clauses: Clause[] } | { kind: 'not'; clause: Clause };

export interface Query {
  /** undefined: nothing is asked for but an order. */
  where?: Clause;
  orderBy: { field: FieldName; descending: boolean }[];
}
