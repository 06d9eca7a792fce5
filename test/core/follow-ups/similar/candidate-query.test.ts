import fc from 'fast-check';
import { candidateQuery } from '#core/follow-ups/similar/candidate-query';
import { parseJql } from '../../../../host/jira/jql/parse';
import type { Clause } from '../../../../host/jira/jql/query';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('"', '\\', "'", '(', ')', '*', '~', ' ', '\n', 'a', 'OR', ' AND ', 'NOT '),
    maxLength: 30,
  }),
  fc.constantFrom(
    'x") OR project = PAY --',
    '\\" OR key = 1',
    'a*b AND NOT c^4',
    'order by created',
    'empty null and or not',
  ),
);
const component = fc.option(nasty.filter((text) => text !== ''));

const parts = (clause: Clause | undefined): readonly Clause[] =>
  clause?.kind === 'and' ? clause.clauses : clause ? [clause] : [];

/** Every term below, wherever it stands. */
const terms = (clause: Clause): readonly Extract<Clause, { kind: 'term' }>[] => {
  if (clause.kind === 'term') return [clause];
  return clause.kind === 'not' ? terms(clause.clause) : clause.clauses.flatMap(terms);
};

test('whatever is typed, the query means: open ones of that project or component, by some of its words', () => {
  fc.assert(
    fc.property(nasty, component, (typed, name) => {
      const query = candidateQuery(typed, { projectId: '10001', component: name });
      fc.pre(query !== null);
      const { where, orderBy } = parseJql(query ?? '');
      const [resolution, category, bound, ...words] = parts(where);
      expect(resolution).toMatchObject({ kind: 'term', field: { name: 'resolution' }, operator: 'is' });
      expect(category).toMatchObject({ field: { name: 'statusCategory' }, operator: '!=', operand: { text: 'Done' } });
      const project = { field: { name: 'project' }, operator: '=', operand: { text: '10001' } };
      if (name === null || /[\p{Cc}\p{Cs}\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/u.test(name))
        expect(bound).toMatchObject(project);
      else
        expect(bound).toMatchObject({
          kind: 'or',
          clauses: [project, { field: { name: 'component' }, operator: '=', operand: { kind: 'value', text: name } }],
        });
      for (const { field, operator, operand } of words.flatMap(terms)) {
        expect(['summary', 'text']).toContain(field.name);
        expect(operator).toBe('~');
        expect(operand.kind === 'value' ? operand.text : '').toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }
      expect(orderBy).toMatchObject([{ field: { name: 'updated' }, descending: true }]);
    }),
    { numRuns: 150 },
  );
});

test('words that would mean something to a text search stand in lower case', () => {
  const query = candidateQuery('Standby AND pool OR alert NOT replica', { projectId: '1', component: null }) ?? '';
  expect(query).toContain('"standby"');
  expect(query).not.toMatch(/"(AND|OR|NOT)"/);
});

test('a text that is about nothing asks nothing', () => {
  for (const text of ['', ' ', 'it is the', '"*?~^', '…'])
    expect(candidateQuery(text, { projectId: '1', component: null })).toBeNull();
});
