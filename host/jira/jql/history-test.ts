import type { HistoryItem, Issue } from '../model';
import { epochOf } from '../time';
import { JqlFault } from './jql-fault';
import { empty, operandValues } from './operand-values';
import type { Meant } from './operand-values';
import type { Predicate, Term } from './query';
import { peopleFields } from './fields/people';
import { timeFields } from './fields/times';
import type { SearchField, SearchView } from './search-field';
import type { IssueTest } from './term-test';

/** Fields whose past Jira can search. */
const searched = new Set(['assignee', 'fixVersion', 'priority', 'reporter', 'resolution', 'status']);

interface Change {
  at: number;
  by: string | null;
  item: HistoryItem;
}

const changesOf = (issue: Issue, field: SearchField): Change[] =>
  issue.histories
    .flatMap(({ created, authorId, items }) => items.map((item) => ({ at: epochOf(created), by: authorId, item })))
    .filter(
      ({ item }) =>
        (item.fieldId ?? item.field).toLowerCase().replace(/s$/, '') === field.name.toLowerCase().replace(/s$/, ''),
    )
    .sort((a, b) => a.at - b.at);

const oneTime = ({ operand }: Predicate, view: SearchView): number[] => {
  const created = timeFields['created'];
  return created === undefined
    ? []
    : operandValues(operand, created, view).filter((value) => typeof value === 'number');
};

/** A value the issue had, from one change until the next. */
interface Stretch {
  value: Meant;
  change: Change;
  until: number;
}

/** A stretch of time or a change, kept where every predicate holds. */
const predicateTest = (predicates: readonly Predicate[], field: SearchField, view: SearchView) => {
  const tests = predicates.map((predicate): ((change: Change, until: number) => boolean) => {
    const [first = Number.NaN, second = Number.NaN] = /^(after|before|on|during)$/.test(predicate.name)
      ? oneTime(predicate, view)
      : [];
    const people =
      predicate.name === 'by' && peopleFields['assignee']
        ? operandValues(predicate.operand, peopleFields['assignee'], view)
        : [];
    const values = /^(from|to)$/.test(predicate.name) ? operandValues(predicate.operand, field, view) : [];
    switch (predicate.name) {
      case 'after':
        return (_, until) => until > first;
      case 'before':
        return ({ at }) => at < first;
      case 'on':
        return ({ at }, until) => at < first + 86_400_000 && until >= first;
      case 'during':
        return ({ at }, until) => at <= second && until >= first;
      case 'by':
        return ({ by }) => by !== null && people.includes(by);
      case 'from':
        return ({ item }) => values.includes(item.from ?? empty);
      case 'to':
        return ({ item }) => values.includes(item.to ?? empty);
      default:
        throw new JqlFault([`The predicate '${predicate.name}' is not supported.`]);
    }
  });
  return (change: Change, until: number) => tests.every((test) => test(change, until));
};

/** The values the issue has had, each with when it got it and until when. */
const stretches = (issue: Issue, field: SearchField, view: SearchView): Stretch[] => {
  const changes = changesOf(issue, field);
  const first = changes[0];
  const start: HistoryItem = {
    field: field.name,
    fieldtype: 'jira',
    from: null,
    fromString: null,
    to: null,
    toString: null,
  };
  const initial: Meant = first ? (first.item.from ?? empty) : (field.holds(issue, view)[0] ?? empty);
  const born: Stretch = {
    value: initial,
    change: { at: epochOf(issue.created), by: issue.creatorId, item: start },
    until: first?.at ?? view.now,
  };
  return [
    born,
    ...changes.map((change, i): Stretch => ({
      value: change.item.to ?? empty,
      change,
      until: changes[i + 1]?.at ?? view.now,
    })),
  ];
};

/** WAS and CHANGED, read from the issue's history. */
export function historyTest(field: SearchField, term: Term, view: SearchView): IssueTest {
  if (!searched.has(field.name)) throw new JqlFault([`History searches do not support the '${field.name}' field.`]);
  const holds = predicateTest(term.predicates, field, view);
  if (term.operator === 'changed') {
    return (issue) => changesOf(issue, field).some((change) => holds(change, change.at)) !== (term.negated ?? false);
  }
  const meant = operandValues(term.operand, field, view);
  const negated = term.operator === 'was not' || term.operator === 'was not in';
  return (issue) =>
    stretches(issue, field, view).some(({ value, change, until }) => meant.includes(value) && holds(change, until)) !==
    negated;
}
