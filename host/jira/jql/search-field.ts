import type { Caller, Site } from '../http';
import type { Issue } from '../model';
import type { SearchIndex } from '../search-index';
import type { Operator } from './query';

/** Who searches, when and where; what values and functions mean depends on it. */
export interface SearchView {
  site: Site;
  caller: Caller;
  index: SearchIndex;
  /** The caller's own time zone: dates in JQL are in it. */
  zone: string;
  /** Epoch ms. */
  now: number;
}

/** What values are compared as. Choices are ids; times epoch ms; texts are searched by words. */
export type Comparable = string | number;

/** One field a query can name. */
export interface SearchField {
  /** As error texts name it. */
  name: string;
  operators: readonly Operator[];
  /** What an issue holds in it; nothing: it is EMPTY. */
  holds(issue: Issue, view: SearchView): readonly Comparable[];
  /** What a value in the query means; throws a JqlFault where it means nothing. Texts: the words themselves. */
  means(text: string, view: SearchView): readonly Comparable[];
  /** Functions it takes, by lower-case name, beside those of every field. */
  functions?: Readonly<Record<string, SearchFunction>>;
  /** How two values compare with < and >, where not as numbers and strings do. */
  order?(value: Comparable, view: SearchView): Comparable;
  /** What ORDER BY sorts by; default: the first value held. Absent `sortable`: Jira cannot order by it. */
  sortable?: boolean;
  sortKey?(issue: Issue, view: SearchView): Comparable | null;
  /** A value that stands for EMPTY (`Unresolved`), lower-case. */
  emptyWord?: string;
}

export interface SearchFunction {
  /** Fewest and most arguments. */
  takes: readonly [number, number];
  gives(args: readonly string[], view: SearchView): readonly Comparable[];
}

export const choiceOperators = ['=', '!=', 'in', 'not in', 'is', 'is not'] as const satisfies readonly Operator[];
export const orderedOperators = [...choiceOperators, '>', '>=', '<', '<='] as const satisfies readonly Operator[];
export const textOperators = ['~', '!~', 'is', 'is not'] as const satisfies readonly Operator[];
