import type { Caller, Site } from '../http';
import type { Issue, Json, Transition } from '../model';
import { canOn, projectOf } from '../permissions';
import { statusJson } from './status';

/** The ways out of the issue's status that the caller may take. */
export function transitionsOf(site: Site, caller: Caller, issue: Issue): Transition[] {
  if (!canOn(site, caller, 'TRANSITION_ISSUES', issue)) return [];
  const workflow = projectOf(site, issue).workflows[issue.typeId];
  return (workflow?.transitions ?? []).filter(({ from }) => from === null || from.includes(issue.statusId));
}

export function transitionsJson(site: Site, caller: Caller, issue: Issue): Json[] {
  return transitionsOf(site, caller, issue).map((transition) => ({
    id: transition.id,
    name: transition.name,
    to: statusJson(site, caller, transition.to),
    hasScreen: false,
    isGlobal: transition.from === null,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: transition.to === issue.statusId,
  }));
}
