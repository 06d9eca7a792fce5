import type { Project, SiteState } from '../model';
import type { Catalog } from './catalog';
import type { FieldNames } from './field-names';
import type { IdBook } from './id-book';
import type { MergedIssue } from './merge-snapshots';
import type { ImportedUsers } from './users';

/** What the parts of an import share while they fill one site. */
export interface ImportContext {
  state: SiteState;
  book: IdBook;
  users: ImportedUsers;
  catalog: Catalog;
  fieldNames: FieldNames;
  /** The project an issue is of, made at its first mention. */
  projectOf(issue: MergedIssue): Project;
  /** The site's id of an issue the export names by id or key; undefined where the export does not hold it. */
  findIssue(origin: string, id: string | undefined, key: string | undefined): string | undefined;
  /** An id for a history, comment, … that the export gives none. */
  mintRecordId(): string;
  notUnderstood: Set<string>;
}
