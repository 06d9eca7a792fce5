import type { Caller, Site } from './http';
import { Refusal } from './http';
import type { PermissionKey, Project } from './model';
import { can } from './permissions';

/** The project of that id or key (any case; former keys too), seen or not. */
export function lookUpProject(site: Site, idOrKey: string): Project | undefined {
  const wanted = idOrKey.toUpperCase();
  const all = Object.values(site.state.projects);
  return (
    all.find(({ id, key }) => id === idOrKey || key.toUpperCase() === wanted) ??
    all.find(({ formerKeys }) => formerKeys.some((key) => key.toUpperCase() === wanted))
  );
}

/** The project, or the 404 that says the same of a missing and a hidden one. */
export function findProject(site: Site, caller: Caller, idOrKey: string): Project {
  const project = lookUpProject(site, idOrKey);
  if (project && can(site, caller, 'BROWSE_PROJECTS', project)) return project;
  const named = /^\d+$/.test(idOrKey) ? 'id' : 'key';
  throw new Refusal(404, [`No project could be found with ${named} '${idOrKey}'.`]);
}

export const projectsWhere = (site: Site, caller: Caller, permission: PermissionKey): Project[] =>
  Object.values(site.state.projects).filter((project) => can(site, caller, permission, project));
