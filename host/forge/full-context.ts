/** What `view.getContext()` answers (forge-contract §2). */
export interface FullContext {
  accountId?: string;
  cloudId: string;
  extension: (IssuePanelExtension | ProjectPageExtension) & { modal?: unknown };
  environmentId: string;
  environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  localId: string;
  /** As Jira writes it, `en_US`; the bridge makes it `en-US`. */
  locale: string;
  moduleKey: string;
  siteUrl: string;
  /** The user's zone in Jira, not the browser's. */
  timezone: string;
  theme: { colorMode: 'light' | 'dark'; light: string; dark: string };
  surfaceColor: string | null;
  permissions: { scopes: string[]; external: unknown };
}

/** The same for a page of a project. */
export interface ProjectPageExtension {
  type: string;
  project: { id: string; key: string; type: string };
  location: string;
  issue?: undefined;
}

/** The product's part of the context, for the modules that stand on an issue. */
export interface IssuePanelExtension {
  type: string;
  issue: { id: string; key: string; type: string; typeId: string };
  project: { id: string; key: string; type: string };
  isNewToIssue?: boolean;
  location: string;
}
