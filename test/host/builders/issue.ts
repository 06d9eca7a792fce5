import { emptyIssue } from '../../../host/jira/empty-issue';
import type { Adf, Comment, History, HistoryItem, Issue, Worklog } from '../../../host/jira/model';
import { noor } from './people';
import { types } from './catalogue';

/** A paragraph of text as a document. */
export function doc(text: string): Adf {
  return { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** An issue as the site keeps it; key and id go together: `INC-7` is 10007 unless told otherwise. */
export function issue(parts: Partial<Issue> = {}): Issue {
  const key = parts.key ?? 'OPS-1';
  const number = Number(key.split('-')[1]);
  return emptyIssue({
    id: String(10_000 + number),
    key,
    projectId: '10000',
    typeId: types.task,
    statusId: '1',
    priorityId: '3',
    summary: `Summary of ${key}`,
    reporterId: noor.accountId,
    creatorId: noor.accountId,
    created: '2026-11-18T01:00:00.000+0000',
    rank: `0|i${String(number).padStart(5, '0')}:`,
    ...parts,
  });
}

const time = (second: number): string =>
  new Date(Date.UTC(2026, 10, 18, 1, 0, second)).toISOString().replace('Z', '+0000');

/** The nth history of a made-up past, a second apart. */
export function history(n: number, parts: Partial<History> = {}): History {
  const labels: HistoryItem = {
    field: 'labels',
    fieldtype: 'jira',
    fieldId: 'labels',
    from: null,
    fromString: `l${n - 1}`,
    to: null,
    toString: `l${n}`,
  };
  return { id: String(20_000 + n), authorId: noor.accountId, created: time(n), items: [labels], ...parts };
}

/** The nth comment of a made-up past, a second apart. */
export function comment(n: number, parts: Partial<Comment> = {}): Comment {
  const created = time(n);
  return {
    id: String(30_000 + n),
    authorId: noor.accountId,
    updateAuthorId: noor.accountId,
    created,
    updated: created,
    body: doc(`comment ${n}`),
    jsdPublic: true,
    ...parts,
  };
}

/** The nth piece of logged work of a made-up past, a second apart: half an hour. */
export function worklog(n: number, parts: Partial<Worklog> = {}): Worklog {
  const created = time(n);
  return {
    id: String(40_000 + n),
    authorId: noor.accountId,
    updateAuthorId: noor.accountId,
    created,
    updated: created,
    started: created,
    timeSpentSeconds: 1800,
    comment: null,
    ...parts,
  };
}

export function several<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}
