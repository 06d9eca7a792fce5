import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { HostProblem } from '../host-problem';
import type { SearchableProperty } from '../jira/search-index';

export interface ManifestFunction {
  key: string;
  /** `index.<export>`. */
  handler: string;
  timeoutSeconds?: number;
}

/** A module as the manifest writes it, with the list it stands in as `type` (`jira:issuePanel`). */
export interface Module {
  type: string;
  key: string;
  title?: string;
  icon?: string;
  resource?: string;
  function?: string;
  resolver?: { function: string; method?: string };
  viewportSize?: 'small' | 'medium' | 'large' | 'xlarge' | 'max';
  queue?: string;
  events?: (string | { eventType: string })[];
  filter?: { ignoreSelf?: boolean; expression?: string };
  interval?: string;
  response?: { type: string; outputs?: { key: string; statusCode?: number; contentType?: string; body?: string }[] };
  propertyKey?: string;
  entityType?: string;
  values?: Omit<SearchableProperty, 'propertyKey'>[];
}

export type AttributeType = 'string' | 'boolean' | 'float' | 'integer' | 'any';

export interface Entity {
  name: string;
  attributes: Record<string, { type: AttributeType }>;
  indexes?: (string | { name: string; range: string[]; partition?: string[] })[];
}

export interface Manifest {
  /** Folder that holds manifest.yml; paths in it are relative to this. */
  folder: string;
  /** The id at the end of the app's ARI. */
  appId: string;
  scopes: string[];
  /** Products beside the one its modules stand in; `required`: it cannot be installed without. */
  compatibility: Partial<Record<string, { required?: boolean }>>;
  /** Scopes granted for acting as a user who is not there (`allowImpersonation`). */
  impersonation: string[];
  /** `permissions` as written, for the content policy. */
  permissions: Record<string, unknown>;
  modules: Module[];
  functions: ManifestFunction[];
  entities: Entity[];
  resources: Resource[];
  translations?: { resources: { key: string; path: string }[]; fallback: { default: string } };
}

/** A folder of pages; `entry` names further pages of it beside `index.html`. */
export interface Resource {
  key: string;
  path: string;
  entry?: Record<string, string>;
}

/** What YAML holds; `@forge/manifest` validates it in full, so only the shape read here is stated. */
interface Written {
  app?: { id?: string; compatibility?: Manifest['compatibility']; storage?: { entities?: Entity[] } };
  permissions?: { scopes?: string[] | Record<string, { allowImpersonation?: boolean } | null> };
  modules?: Record<string, Omit<Module, 'type'>[]> & { function?: ManifestFunction[] };
  resources?: Resource[];
  translations?: Manifest['translations'];
}

const scopesOf = (scopes: NonNullable<Written['permissions']>['scopes']) =>
  Array.isArray(scopes)
    ? { scopes, impersonation: [] }
    : {
        scopes: Object.keys(scopes ?? {}),
        impersonation: Object.entries(scopes ?? {}).flatMap(([scope, how]) => (how?.allowImpersonation ? [scope] : [])),
      };

/** Reads manifest.yml quickly, by structure alone; `validateManifest` is the thorough check. Throws HostProblem. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'manifest.yml');
  if (!existsSync(file)) throw new HostProblem(`There is no manifest.yml in ${folder}.`);
  let written: Written | null;
  try {
    written = parse(readFileSync(file, 'utf8')) as Written | null;
  } catch (error) {
    throw new HostProblem(`manifest.yml is not readable YAML: ${String((error as Error).message).split('\n')[0]}`);
  }
  if (!written?.app?.id) throw new HostProblem('manifest.yml names no app id.');
  const modules = Object.entries(written.modules ?? {})
    .filter(([type]) => type !== 'function')
    .flatMap(([type, list]) => list.map((module) => ({ ...module, type })));
  return {
    folder,
    appId: written.app.id.replace(/^.*\//, ''),
    ...scopesOf(written.permissions?.scopes),
    compatibility: written.app.compatibility ?? {},
    permissions: { ...written.permissions },
    modules,
    functions: written.modules?.function ?? [],
    entities: written.app.storage?.entities ?? [],
    resources: written.resources ?? [],
    translations: written.translations,
  };
}

/** The function of that key. Throws where the manifest has none, as a deployed app could not. */
export function functionOf(manifest: Manifest, key: string): ManifestFunction {
  const found = manifest.functions.find((candidate) => candidate.key === key);
  if (!found) throw new HostProblem(`manifest.yml has no function "${key}".`);
  return found;
}

/** Modules of one type. */
export const modulesOf = (manifest: Manifest, type: string): Module[] =>
  manifest.modules.filter((module) => module.type === type);

/** Where a resource's page lies, below the panel's origin: `panel`, or `panel/settings` for one of its entries. */
export function pageOf(manifest: Manifest, reference: string): string {
  const [key = '', entry] = reference.split('/');
  const resource = manifest.resources.find((candidate) => candidate.key === key);
  return `${key}/${(entry !== undefined && resource?.entry?.[entry]) || 'index.html'}`;
}

/** Paths of issue properties that the app declares, so that JQL can ask for them. */
export const searchableProperties = (manifest: Manifest): SearchableProperty[] =>
  modulesOf(manifest, 'jira:entityProperty')
    .filter(({ entityType = 'issue' }) => entityType === 'issue')
    .flatMap(({ propertyKey = '', values = [] }) =>
      values.map(({ path, type, searchAlias }) => ({ propertyKey, path, type, searchAlias })),
    );
