import type { Json } from '../model';

/** How far the ids and numbers of issues go that an export names, held or not: new issues go on above them. */
export interface NamedIssues {
  highestId: number;
  /** By project key. */
  highestNumber: Map<string, number>;
}

const issueKey = /^([^\s-]+)-(\d+)$/;

const note = (named: NamedIssues, key: Json | undefined): boolean => {
  const [, project, number] = (typeof key === 'string' ? issueKey.exec(key) : null) ?? [];
  if (project === undefined) return false;
  named.highestNumber.set(project, Math.max(named.highestNumber.get(project) ?? 0, Number(number)));
  return true;
};

const walk = (named: NamedIssues, json: Json): void => {
  if (json === null || typeof json !== 'object') return;
  if (!Array.isArray(json)) {
    if (note(named, json.key)) named.highestId = Math.max(named.highestId, Number(json.id) || 0);
    // Links and moves name issues by key alone, also those that are gone by now.
    for (const side of ['from', 'to', 'fromString']) note(named, json[side]);
  }
  for (const value of Object.values(json)) walk(named, value);
};

export function namedIssues(files: readonly { json: Json }[]): NamedIssues {
  const named: NamedIssues = { highestId: 0, highestNumber: new Map() };
  for (const { json } of files) walk(named, json);
  return named;
}
