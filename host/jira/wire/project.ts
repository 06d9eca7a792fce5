import type { Caller, Site } from '../http';
import type { Component, JsonObject, Project, Version } from '../model';
import { apiUrl, avatarUrls } from './addresses';
import { userJson } from './user';

/** A project as embedded in an issue. */
export function projectRef(site: Site, caller: Caller, project: Project): JsonObject {
  return {
    self: apiUrl(site, caller, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.typeKey,
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(site, caller, 'project', project.id),
    ...(project.categoryName === null ? {} : { projectCategory: categoryJson(site, caller, project.categoryName) }),
  };
}

/** Categories are known by name alone; the id is Jira's first. */
const categoryJson = (site: Site, caller: Caller, name: string): JsonObject => ({
  self: apiUrl(site, caller, 'projectCategory/10000'),
  id: '10000',
  description: '',
  name,
});

/** A project as project/search lists it, without its optional expansions. */
export function projectJson(site: Site, caller: Caller, project: Project): JsonObject {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectRef(site, caller, project),
    style: project.style,
    isPrivate: !(project.permissions.BROWSE_PROJECTS ?? []).includes('anyone'),
    properties: {},
  };
}

export function componentJson(site: Site, caller: Caller, component: Component): JsonObject {
  return {
    self: apiUrl(site, caller, `component/${component.id}`),
    id: component.id,
    name: component.name,
    description: component.description,
    ...(component.leadAccountId === null ? {} : { lead: userJson(site, caller, component.leadAccountId) }),
  };
}

/** A component as an issue's field carries it. */
export function componentRef(site: Site, caller: Caller, component: Component): JsonObject {
  const { id, name, description } = component;
  return { self: apiUrl(site, caller, `component/${id}`), id, name, description };
}

export function versionJson(site: Site, caller: Caller, version: Version): JsonObject {
  return {
    self: apiUrl(site, caller, `version/${version.id}`),
    id: version.id,
    description: version.description,
    name: version.name,
    archived: version.archived,
    released: version.released,
    ...(version.startDate === undefined ? {} : { startDate: version.startDate }),
    ...(version.releaseDate === undefined ? {} : { releaseDate: version.releaseDate }),
  };
}
