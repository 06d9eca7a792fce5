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
}

const uuidFrom = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

export function install(manifest: Manifest, site: { cloudId: string; siteUrl: string }): Installation {
  return {
    appId: manifest.appId,
    appVersion: '1.0.0',
    environmentId: uuidFrom(`environment ${manifest.appId}`),
    installationId: uuidFrom(`installation ${manifest.appId} ${site.cloudId}`),
    contextAri: `ari:cloud:jira::site/${site.cloudId}`,
    manifest,
    ...site,
  };
}
