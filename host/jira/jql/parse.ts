import { JastBuilder, JQLSyntaxError } from '@atlaskit/jql-ast';
import type * as jast from '@atlaskit/jql-ast';
import { JqlFault } from './jql-fault';
import type { Clause, FieldName, Operand, Query } from './query';
import { syntaxFault } from './syntax-fault';

const operandOf = (operand: jast.Operand): Operand => {
  switch (operand.operandType) {
    case 'value':
      return { kind: 'value', text: operand.value };
    case 'function':
      return {
        kind: 'function',
        name: operand.function.value,
        args: operand.arguments.flatMap((argument) => (argument ? [argument.value] : [])),
      };
    case 'list':
      return { kind: 'list', members: operand.values.map(operandOf) };
    case 'keyword':
      return { kind: 'empty' };
  }
};

const fieldOf = ({ value, properties }: jast.Field): FieldName => {
  const property = properties?.[0];
  if (!property?.key) return { name: value };
  const path = (property.path ?? []).flatMap((step) => (step ? [step.value] : [])).join('');
  return { name: value, property: { key: property.key.value, path: path.replace(/^\./, '') } };
};

const termOf = ({ field, operator, operand, predicates }: jast.TerminalClause): Clause => ({
  kind: 'term',
  field: fieldOf(field),
  operator: operator?.value ?? '=',
  operand: operand === undefined ? { kind: 'empty' } : operandOf(operand),
  predicates: predicates.flatMap((predicate) =>
    predicate.operand === undefined ? [] : [{ name: predicate.operator.value, operand: operandOf(predicate.operand) }],
  ),
});

const clauseOf = (clause: jast.Clause): Clause => {
  switch (clause.clauseType) {
    case 'compound':
      return { kind: clause.operator.value, clauses: clause.clauses.map(clauseOf) };
    case 'not':
      return { kind: 'not', clause: clauseOf(clause.clause) };
    case 'terminal':
      return termOf(clause);
  }
};

/** One word alone is a search for it in every text. */
const asText = (jql: string): Query | undefined => {
  const word = /^\s*(?:([\w-]+)|"([^"\\]*)"|'([^'\\]*)')\s*$/.exec(jql);
  const text = word?.[1] ?? word?.[2] ?? word?.[3];
  if (text === undefined) return undefined;
  const operand: Operand = { kind: 'value', text };
  return { where: { kind: 'term', field: { name: 'text' }, operator: '~', operand, predicates: [] }, orderBy: [] };
};

/** Reads JQL with Atlassian's own parser. Throws a `syntax` fault in Jira's words. */
export function parseJql(jql: string): Query {
  const bare = asText(jql);
  if (bare) return bare;
  const { query, errors } = new JastBuilder().build(jql);
  const first = errors[0];
  if (first instanceof JQLSyntaxError) {
    throw syntaxFault(jql, {
      said: first.message,
      start: first.start,
      stop: first.stop,
      line: first.line,
      column: first.charPositionInLine,
    });
  }
  if (first !== undefined) throw new JqlFault([`Error in the JQL Query: ${first.message}`], 'syntax');
  return {
    where: query?.where ? clauseOf(query.where) : undefined,
    orderBy: (query?.orderBy?.fields ?? []).map(({ field, direction }) => ({
      field: fieldOf(field),
      descending: direction?.value === 'DESC',
    })),
  };
}
