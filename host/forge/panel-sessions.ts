import { randomUUID } from 'node:crypto';
import { findIssue } from '../jira/permissions';
import { findProject } from '../jira/find-project';
import type { Caller, Site } from '../jira/http';
import type { FullContext } from './full-context';
import type { Installation } from './installation';
import type { Module } from './manifest';

/** One open panel: who looks, at which issue, through which module. The payload of a call can change none of it. */
export interface PanelSession {
  token: string;
  accountId: string;
  /** '' for a page of a project. */
  issueId: string;
  module: Module;
  context: FullContext;
}

export interface Opening {
  as: string;
  /** Key of the issue the module stands on; for a page of a project, `project`. */
  issue?: string;
  project?: string;
  /** Module key; default: the first issue panel. */
  module?: string;
  colorMode?: 'light' | 'dark';
  /** The address of the page around the panel, with its parameters; default: the issue's own page. */
  location?: string;
}

export interface PanelSessions {
  /** Throws Jira's 404 Refusal where this person may not see the issue. */
  open(opening: Opening): PanelSession;
  /** The same person, issue and module in a modal, with the context its opener gave. */
  openModal(token: string, modal: unknown): PanelSession;
  /** Throws where the token is unknown, as the platform refuses a context it did not sign. */
  find(token: string): PanelSession;
  /** The next context of this issue says `isNewToIssue`. */
  panelAdded(issueId: string): void;
}

const projectModules = ['jira:projectSettingsPage'];

/** The modules of the manifest that are pages among a project's settings. */
export const inProjectSettings = (modules: readonly Module[]): Module[] =>
  modules.filter(({ type }) => projectModules.includes(type));

const issueModules = ['jira:issuePanel', 'jira:issueContext', 'jira:issueActivity', 'jira:issueAction'];

/** The modules of the manifest that stand on an issue's page. */
export const onIssue = (modules: readonly Module[]): Module[] =>
  modules.filter(({ type }) => issueModules.includes(type));

interface Placing {
  site: Site;
  installation: Installation;
  newlyAdded: Set<string>;
}

const moduleFor = (key: string | undefined, candidates: Module[], place: string): Module => {
  const found = key === undefined ? candidates[0] : candidates.find((module) => module.key === key);
  if (!found) throw new Error(`The app has no module "${key ?? 'of any key'}" for ${place}.`);
  return found;
};

function onIssueOf({ site, installation, newlyAdded }: Placing, opening: Opening, caller: Caller) {
  const issue = findIssue(site, caller, opening.issue ?? '');
  const project = site.state.projects[issue.projectId];
  const type = site.state.issueTypes[issue.typeId];
  if (!project || !type) throw new Error(`The site has no project or type for ${issue.key}.`);
  const module = moduleFor(opening.module, onIssue(installation.manifest.modules), 'issues');
  const isNewToIssue = newlyAdded.delete(issue.id);
  const extension = {
    type: module.type,
    issue: { id: issue.id, key: issue.key, type: type.name, typeId: type.id },
    project: { id: project.id, key: project.key, type: project.typeKey },
    ...(module.type === 'jira:issuePanel' ? { isNewToIssue } : {}),
    location: opening.location ?? `${site.baseUrl}/browse/${issue.key}`,
  };
  return { module, issueId: issue.id, extension };
}

function inSettingsOf({ site, installation }: Placing, opening: Opening, caller: Caller) {
  const project = findProject(site, caller, opening.project ?? '');
  const module = moduleFor(opening.module, inProjectSettings(installation.manifest.modules), 'project settings');
  const extension = {
    type: module.type,
    project: { id: project.id, key: project.key, type: project.typeKey },
    location: opening.location ?? `${site.baseUrl}/jira/projects/${project.key}/settings/apps/${module.key}`,
  };
  return { module, issueId: '', extension };
}

const placeOf = (placing: Placing, opening: Opening, caller: Caller) =>
  opening.project === undefined ? onIssueOf(placing, opening, caller) : inSettingsOf(placing, opening, caller);

export function createPanelSessions(parts: { site: Site; installation: Installation }): PanelSessions {
  const { site, installation } = parts;
  const sessions = new Map<string, PanelSession>();
  const newlyAdded = new Set<string>();

  const keep = (session: Omit<PanelSession, 'token'>): PanelSession => {
    const token = randomUUID();
    const kept = { ...session, token };
    sessions.set(token, kept);
    return kept;
  };
  const find = (token: string): PanelSession => {
    const session = sessions.get(token);
    if (!session) throw new Error('The context of this panel is not known (any more); reload the page.');
    return session;
  };
  return {
    open(opening) {
      const user = site.state.users[opening.as];
      if (!user) throw new Error(`There is no user "${opening.as}".`);
      const caller: Caller = { accountId: opening.as, channel: 'page', asApp: false };
      const { module, issueId, extension } = placeOf({ site, installation, newlyAdded }, opening, caller);
      const context: FullContext = {
        accountId: opening.as,
        cloudId: site.state.cloudId,
        extension,
        environmentId: installation.environmentId,
        environmentType: 'DEVELOPMENT',
        localId: `ari:cloud:ecosystem::extension/${installation.appId}/${installation.environmentId}/static/${module.key}`,
        locale: user.locale,
        moduleKey: module.key,
        siteUrl: site.baseUrl,
        timezone: user.timeZone,
        theme: { colorMode: opening.colorMode ?? 'light', light: 'light', dark: 'dark' },
        surfaceColor: null,
        permissions: {
          scopes: [...installation.scopes],
          external: installation.manifest.permissions.external ?? {},
        },
      };
      return keep({ accountId: opening.as, issueId, module, context });
    },
    openModal(token, modal) {
      const { context, accountId, issueId, module } = find(token);
      return keep({ accountId, issueId, module, context: { ...context, extension: { ...context.extension, modal } } });
    },
    find,
    panelAdded: (issueId) => void newlyAdded.add(issueId),
  };
}
