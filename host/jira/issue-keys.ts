import type { Issue, SiteState } from './model';

/** Finds issues by key without reading them all: keys in any case, former keys too. */
export interface IssueKeys {
  find(key: string): Issue | undefined;
  /** A new issue, already kept in the state. */
  add(issue: Issue): void;
}

export function createIssueKeys(state: SiteState): IssueKeys {
  let ids = new Map<string, string>();
  let indexed = '';
  // Issues may also come and go without a word: a story's state, an import, a deletion.
  const signature = () => `${Object.keys(state.issues).length} ${state.lastIds.issue}`;

  const rebuild = () => {
    ids = new Map();
    const issues = Object.values(state.issues);
    for (const issue of issues) for (const key of issue.formerKeys) ids.set(key.toUpperCase(), issue.id);
    for (const issue of issues) ids.set(issue.key.toUpperCase(), issue.id);
    indexed = signature();
  };

  const lookUp = (key: string): Issue | undefined => {
    const id = ids.get(key);
    const issue = id === undefined ? undefined : state.issues[id];
    if (issue?.key.toUpperCase() === key || issue?.formerKeys.some((former) => former.toUpperCase() === key))
      return issue;
    return undefined;
  };

  return {
    find(key) {
      const wanted = key.toUpperCase();
      const found = lookUp(wanted);
      if (found !== undefined || indexed === signature()) return found;
      rebuild();
      return lookUp(wanted);
    },
    add(issue) {
      ids.set(issue.key.toUpperCase(), issue.id);
      indexed = signature();
    },
  };
}
