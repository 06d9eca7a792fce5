import { createHash } from 'node:crypto';
import type { Manifest } from './manifest';

/** Where and as what the app is installed; the same ids each time for the same app and site. */
export interface Installation {
  appId: string;
  appVersion: string;
  environmentId: string;
  installationId: string;
  cloudId: string;
  /** `ari:cloud:jira::site/<cloudId>`. */
  contextAri: string;
  siteUrl: string;
  manifest: Manifest;
  /** What of the manifest's scopes is granted here. */
  scopes: readonly string[];
  /** The products of the site that the app is connected to, as ARIs; the first is `contextAri`. */
  contexts: string[];
}

const uuidFrom = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

const isConfluence = (scope: string): boolean => scope.includes('confluence');

/**
 * Of an app for several products each is consented to by itself, and a product that a site does not have grants nothing.
 * https://developer.atlassian.com/platform/forge/migrating-a-forge-app-to-support-multiple-atlassian-apps/
 */
export const grantedScopes = (manifest: Manifest, site: { wiki?: unknown }): string[] =>
  manifest.scopes.filter((scope) => isConnected(manifest, site) || !isConfluence(scope));

/** The app says that it works with Confluence, and the site has one. */
const isConnected = ({ compatibility }: Manifest, { wiki }: { wiki?: unknown }): boolean =>
  wiki !== undefined && compatibility.confluence !== undefined;

export function install(manifest: Manifest, site: { cloudId: string; siteUrl: string; wiki?: unknown }): Installation {
  const { cloudId, siteUrl } = site;
  const contextAri = `ari:cloud:jira::site/${cloudId}`;
  return {
    appId: manifest.appId,
    appVersion: '1.0.0',
    environmentId: uuidFrom(`environment ${manifest.appId}`),
    installationId: uuidFrom(`installation ${manifest.appId} ${cloudId}`),
    contextAri,
    contexts: [contextAri, ...(isConnected(manifest, site) ? [`ari:cloud:confluence::site/${cloudId}`] : [])],
    scopes: grantedScopes(manifest, site),
    manifest,
    cloudId,
    siteUrl,
  };
}
