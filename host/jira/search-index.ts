import type { Conditions } from '../conditions';
import type { Clock } from '../clock';
import type { Issue, SiteState } from './model';

/** A path of an entity property that the app's manifest declares (`jira:entityProperty`), so that JQL can ask for it. */
export interface SearchableProperty {
  propertyKey: string;
  path: string;
  type: 'number' | 'string' | 'text' | 'user' | 'date';
  searchAlias?: string;
}

/** What Jira's search sees. */
export interface SearchIndex {
  /** Every issue as the index knows it now: the truth where nothing lags, else the truth of `searchLagMs` ago. */
  issues(): Issue[];
  readonly searchable: readonly SearchableProperty[];
  /** Before a write: the index takes its first look, if it is to lag. */
  beforeWrite(): void;
  /** After a write: what changed is indexed later. */
  afterWrite(): void;
}

interface Version {
  at: number;
  signature: string;
  /** null: deleted. */
  issue: Issue | null;
}

/** What search can tell apart; long texts by their ids and times alone. */
const signatureOf = (issue: Issue): string =>
  JSON.stringify({
    ...issue,
    histories: issue.histories.length,
    comments: issue.comments.map(({ id, updated }) => [id, updated]),
    attachments: issue.attachments.length,
  });

/** The issue as it is now, safe from later changes; what is never changed once written is shared. */
const kept = (issue: Issue): Issue => ({
  ...structuredClone({ ...issue, histories: [], attachments: [], comments: [] }),
  histories: [...issue.histories],
  attachments: [...issue.attachments],
  comments: issue.comments.map((comment) => ({ ...comment })),
});

/** Keeps past versions of issues while search lags, so that it can answer as it would have a while ago. */
export function createSearchIndex(parts: {
  state: SiteState;
  conditions: Conditions;
  clock: Clock;
  searchable: readonly SearchableProperty[];
}): SearchIndex {
  const { state, conditions, clock, searchable } = parts;
  const versions = new Map<string, Version[]>();
  let looked = false;
  /** When something was last written that the index has not looked at. */
  let writtenAt: number | null = null;
  const latest = (id: string) => versions.get(id)?.at(-1);
  /** Of the versions already seen by search only the newest is kept. */
  const record = (id: string, version: Version) => {
    const asOf = clock.now() - conditions.searchLagMs;
    const list = versions.get(id) ?? [];
    const seen = list.findLastIndex(({ at }) => at <= asOf);
    versions.set(id, [...list.slice(Math.max(0, seen)), version]);
  };
  const look = (at: number) => {
    for (const issue of Object.values(state.issues)) {
      const signature = signatureOf(issue);
      if (latest(issue.id)?.signature !== signature) record(issue.id, { at, signature, issue: kept(issue) });
    }
    for (const id of versions.keys()) {
      if (!state.issues[id] && latest(id)?.issue) record(id, { at, signature: '', issue: null });
    }
  };
  /** Writes of one instant are told apart by nobody: one look does for all of them. */
  const catchUp = () => {
    if (writtenAt !== null) look(writtenAt);
    writtenAt = null;
  };
  return {
    searchable,
    issues() {
      if (conditions.searchLagMs <= 0 || !looked) return Object.values(state.issues);
      catchUp();
      const asOf = clock.now() - conditions.searchLagMs;
      return [...versions.entries()].flatMap(([id, list]) => {
        const known = list.findLast(({ at }) => at <= asOf)?.issue;
        return known && state.issues[id] ? [known] : [];
      });
    },
    beforeWrite() {
      if (conditions.searchLagMs <= 0) {
        // Nothing lags: what was kept for a former lag is of no use.
        versions.clear();
        looked = false;
        writtenAt = null;
      } else if (!looked) {
        looked = true;
        look(Number.NEGATIVE_INFINITY);
      } else if (writtenAt !== null && writtenAt !== clock.now()) catchUp();
    },
    afterWrite() {
      if (looked) writtenAt = clock.now();
    },
  };
}
