import type { Issue } from '../../model';
import { can } from '../../permissions';
import type { SearchField, SearchFunction, SearchView } from '../search-field';
import { choiceField } from './choices';

const versionsOf = ({ site, caller }: SearchView, projects: readonly string[] = []) => {
  const wanted = projects.map((name) => name.toLowerCase());
  return Object.values(site.state.projects)
    .filter((project) => can(site, caller, 'BROWSE_PROJECTS', project))
    .filter(
      ({ id, key, name }) => wanted.length === 0 || [id, key, name].some((one) => wanted.includes(one.toLowerCase())),
    )
    .flatMap(({ versions }) => versions);
};

const versionsThat = (released: boolean): SearchFunction => ({
  takes: [0, 100],
  gives: (projects, view) =>
    versionsOf(view, projects).flatMap((version) =>
      version.released === released && !version.archived ? [version.id] : [],
    ),
});

const versionField = (name: string, holds: (issue: Issue) => readonly string[]): SearchField =>
  choiceField(name, holds, (view) => versionsOf(view).map(({ id, name: version }) => ({ id, names: [version] })), {
    functions: { releasedversions: versionsThat(true), unreleasedversions: versionsThat(false) },
  });

export const versionFields: Readonly<Record<string, SearchField>> = {
  fixversion: versionField('fixVersion', ({ fixVersionIds }) => fixVersionIds),
  affectedversion: versionField('affectedVersion', ({ versionIds }) => versionIds),
};
