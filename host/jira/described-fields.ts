import type { Call } from './http';
import type { Issue, Json, JsonObject } from './model';
import { objectOr } from './read';
import type { SearchRequest } from './search-request';
import { issueJson } from './wire/issue';

const union = (objects: readonly Json[]): JsonObject => Object.assign({}, ...objects.map(objectOr));

/** `names` and `schema` of a page, where asked for: they stand once beside the issues, not in each. */
export function described({ site, caller }: Call, page: readonly Issue[], request: SearchRequest): JsonObject {
  const { fields, expand } = request;
  const asked = (['names', 'schema'] as const).filter((name) => expand.includes(name));
  if (asked.length === 0) return {};
  const whole = page.map((issue) => issueJson(site, caller, issue, { fields, expand: asked, shape: 'list' }));
  return Object.fromEntries(asked.map((name) => [name, union(whole.map((json) => json[name] ?? {}))]));
}
