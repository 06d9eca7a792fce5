import type { Issue } from '../model';
import { findField } from './find-field';
import { historyTest } from './history-test';
import { noOperator } from './jql-fault';
import { empty, operandValues } from './operand-values';
import type { Meant } from './operand-values';
import type { Operator, Term } from './query';
import type { Comparable, SearchField, SearchView } from './search-field';
import { textSearch } from './text-search';

export type IssueTest = (issue: Issue) => boolean;

const isComparable = (value: Meant): value is Comparable => value !== empty;

/** Every value the issue holds, against every value meant. An issue without any is in neither `=` nor `!=`. */
const choiceTest = (field: SearchField, meant: readonly Meant[], negated: boolean, view: SearchView): IssueTest => {
  const wanted = new Set<Comparable>(meant.filter(isComparable));
  const wantsEmpty = meant.includes(empty);
  return (issue) => {
    const held = field.holds(issue, view);
    if (held.length === 0) return wantsEmpty && !negated;
    return held.some((value) => wanted.has(value)) !== negated;
  };
};

const comparisons: Partial<Record<Operator, (a: Comparable, b: Comparable) => boolean>> = {
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

const orderedTest = (field: SearchField, term: Term, meant: readonly Meant[], view: SearchView): IssueTest => {
  const compare = comparisons[term.operator];
  const order = (value: Comparable) => field.order?.(value, view) ?? value;
  const bounds = meant.filter(isComparable).map(order);
  return (issue) => field.holds(issue, view).some((value) => bounds.every((bound) => compare?.(order(value), bound)));
};

const textTest = (field: SearchField, { operand, operator }: Term, view: SearchView): IssueTest => {
  if (operand.kind !== 'value') throw noOperator(operator, field.name);
  const search = textSearch(operand.text, field.name);
  return (issue) => {
    const texts = field.holds(issue, view).map(String);
    return texts.length > 0 && search(texts) === (operator === '~');
  };
};

/** The grammar lets nothing but EMPTY and NULL follow IS. */
const isTest =
  (field: SearchField, { operator }: Term, view: SearchView): IssueTest =>
  (issue) =>
    (field.holds(issue, view).length === 0) === (operator === 'is');

const isHistory = (operator: Operator): boolean => operator.startsWith('was') || operator === 'changed';

/** What an issue must be for one term of a query. Throws what Jira finds wrong with it. */
export function termTest(term: Term, view: SearchView): IssueTest {
  const field = findField(term.field, view);
  const { operator } = term;
  if (isHistory(operator)) return historyTest(field, term, view);
  if (!field.operators.includes(operator)) throw noOperator(operator, field.name);
  if (operator === '~' || operator === '!~') return textTest(field, term, view);
  if (operator === 'is' || operator === 'is not') return isTest(field, term, view);
  const meant = operandValues(term.operand, field, view);
  if (comparisons[operator]) return orderedTest(field, term, meant, view);
  return choiceTest(field, meant, operator === '!=' || operator === 'not in', view);
}
