import { JqlFault } from './jql-fault';

/** Where the parser stopped: offsets into the query, `line` from 1, `column` from 0. */
export interface Stop {
  /** The parser's own words, which name what it expected. */
  said: string;
  start: number;
  stop: number;
  line: number;
  column: number;
}

const operators =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

const reservedWord = (word: string): boolean => /^[a-z]+$/i.test(word) && reserved.has(word.toLowerCase());
const reserved = new Set(
  (
    'abort access add after alias all alter and any are as asc at audit avg be before begin between boolean break by byte ' +
    'catch cf changed char character check checkpoint collate collation column commit connect continue count create current ' +
    'date decimal declare decrement default defaults define delete delimiter desc difference distinct divide do double drop ' +
    'else empty encoding end equals escape exclusive exec execute exists explain false fetch file field first float for from ' +
    'function go goto grant greater group having identified if immediate in increment index initial inner inout input insert ' +
    'int integer intersect intersection into is isempty isnull join last left less like limit lock long max min minus mode ' +
    'modify modulo more multiply next noaudit not notin nowait null number object of on option or order outer output power ' +
    'previous prior privileges public raise raw remove rename resource return returns revoke right row rowid rownum rows ' +
    'select session set share size sqrt start strict string subtract sum synonym table then to trans transaction trigger ' +
    'true uid union unique update user validate values view was when whenever where while with'
  ).split(' '),
);

/** What the grammar wanted at that place, told by the set of tokens it names. */
const wanted = (said: string): 'operator' | 'value' | 'field' | 'joint' | 'close' | 'by' => {
  if (said.includes("'!~'")) return 'operator';
  if (/expecting BY/.test(said)) return 'by';
  if (/missing '\)'|expecting \{'\)'/.test(said)) return 'close';
  if (/expecting \{<EOF>, ORDER/.test(said) || said.includes('AND, OR')) return 'joint';
  if (/EMPTY/.test(said)) return 'value';
  return 'field';
};

const atEnd = {
  operator: `Expecting operator before the end of the query. ${operators}`,
  value: 'Expecting either a value, list or function before the end of the query.',
  field: 'Expecting a field name at the end of the query.',
  joint: "Expecting either 'OR' or 'AND' before the end of the query.",
  close: "Expecting ')' before the end of the query.",
  by: "Expecting 'by' before the end of the query.",
} as const;

const atToken = (said: string, token: string): string => {
  switch (wanted(said)) {
    case 'operator':
      return `Expecting operator but got '${token}'. ${operators}`;
    case 'value':
      return `Expecting either a value, list or function but got '${token}'. You must surround '${token}' in quotation marks to use it as a value.`;
    case 'field':
      return `Expecting a field name but got '${token}'. You must surround '${token}' in quotation marks to use it as a field name.`;
    case 'joint':
      return `Expecting either 'OR' or 'AND' but got '${token}'.`;
    case 'close':
      return `Expecting ')' but got '${token}'.`;
    case 'by':
      return `Expecting 'by' but got '${token}'.`;
  }
};

/** Jira's words for a query that does not parse. */
export function syntaxFault(jql: string, { said, start, stop, line, column }: Stop): JqlFault {
  const token = jql.slice(start, stop);
  const place = `(line ${line}, character ${column + 1})`;
  const tell = (text: string) => new JqlFault([`Error in the JQL Query: ${text}`], 'syntax');
  if (token === '') return tell(atEnd[wanted(said)]);
  if (/^["']/.test(token)) return tell(`The quoted string '${token.slice(1)}' has not been completed. ${place}`);
  if (token.length === 1 && /[^\w\s()=,<>!~]/.test(token)) {
    return tell(
      `The character '${token}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${token
        .charCodeAt(0)
        .toString(16)
        .padStart(4, '0')}' instead. ${place}`,
    );
  }
  if (reservedWord(token)) {
    return tell(
      `'${token}' is a reserved JQL word. You must surround it in quotation marks to use it in a query. ${place}`,
    );
  }
  return tell(`${atToken(said, token)} ${place}`);
}
