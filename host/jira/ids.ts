import type { LastIds, SiteState } from './model';

/** The next id of that kind; all kinds count upwards over the whole site. Jira answers most of them as strings of digits. */
export function nextId(state: SiteState, kind: keyof LastIds): number {
  state.lastIds[kind] += 1;
  return state.lastIds[kind];
}
