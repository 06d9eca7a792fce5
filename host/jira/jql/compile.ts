import type { Issue } from '../model';
import { issueOrder } from './issue-order';
import { JqlFault } from './jql-fault';
import type { Query } from './query';
import type { SearchView } from './search-field';
import { termTest } from './term-test';
import type { IssueTest } from './term-test';
import { withoutNot } from './without-not';
import type { PlainClause } from './without-not';

export interface CompiledQuery {
  matches: IssueTest;
  compare(a: Issue, b: Issue): number;
}

const clauseTest = (clause: PlainClause, view: SearchView, faults: string[]): IssueTest => {
  if (clause.kind !== 'term') {
    const tests = clause.clauses.map((part) => clauseTest(part, view, faults));
    return clause.kind === 'and'
      ? (issue) => tests.every((test) => test(issue))
      : (issue) => tests.some((test) => test(issue));
  }
  try {
    return termTest(clause, view);
  } catch (error) {
    if (!(error instanceof JqlFault)) throw error;
    faults.push(...error.messages);
    return () => false;
  }
};

/** A query ready to run for that caller. Throws one JqlFault with everything that is wrong with it. */
export function compileQuery({ where, orderBy }: Query, view: SearchView): CompiledQuery {
  const faults: string[] = [];
  const matches = where === undefined ? () => true : clauseTest(withoutNot(where), view, faults);
  const compare = issueOrder(orderBy, view);
  if (faults.length > 0) throw new JqlFault([...new Set(faults)]);
  return { matches, compare };
}
