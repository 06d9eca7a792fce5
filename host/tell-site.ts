import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { HostProblem } from './host-problem';
import type { SiteState } from './jira/model';

/**
 * The site of a story by name, or of a folder of Jira REST JSON, with the app's panel on its incident, as somebody
 * would have added it that morning. Throws HostProblem where it is neither.
 */
export async function tellSite(story: string): Promise<SiteState> {
  const state = await readSite(story);
  const incident = Object.values(state.issues).find(({ key }) => key === state.incident);
  return incident ? { ...state, panels: [...new Set([...state.panels, incident.id])] } : state;
}

async function readSite(story: string): Promise<SiteState> {
  const { storyNames, tellStory } = await import('./jira/story-teller');
  if ((storyNames as readonly string[]).includes(story)) return tellStory(story);
  const folder = resolve(story);
  if (story !== '' && existsSync(folder) && statSync(folder).isDirectory())
    return (await import('./jira/import')).importFolder(folder);
  throw new HostProblem(
    `There is no story "${story}": choose ${storyNames.join(', ')}, or give a folder of Jira REST JSON.`,
  );
}

const dayMs = 86_400_000;

/** When the host's clock starts: the story's own morning after, or nine (UTC) the day after the last thing that happened. */
export async function morningAfter(state: SiteState): Promise<string> {
  const { storyNow } = await import('./jira/story-teller');
  const told = storyNow(state.story);
  if (told !== undefined) return told;
  const last = Math.max(0, ...Object.values(state.issues).map(({ updated }) => new Date(updated).getTime() || 0));
  const morning = new Date(last + dayMs);
  morning.setUTCHours(9, 0, 0, 0);
  return morning.toISOString();
}
