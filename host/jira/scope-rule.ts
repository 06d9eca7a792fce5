/** Classic scopes, or the granular ones that do as well: all of either list must be granted. */
export interface ScopeRule {
  classic?: readonly string[];
  granular?: readonly string[];
}

/** By `METHOD template`. */
export type ScopeTable = Readonly<Record<string, ScopeRule>>;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** A rule from lists with spaces between; a granular scope without a product is Jira's. */
export const rule = (classic: string, granular?: string): ScopeRule => ({
  classic: words(classic),
  ...(granular === undefined
    ? {}
    : { granular: words(granular).map((name) => (name.split(':').length > 2 ? name : `${name}:jira`)) }),
});

/** Agile operations: no classic scope satisfies them. */
export const granularOnly = (granular: string): ScopeRule => ({ granular: words(granular) });
