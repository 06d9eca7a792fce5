import type { PlaceNames } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useRead } from '../places/use-read';
import type { Groups } from './use-ideas';

/** The incident's own project. */
const OWN = '';

/** What ideas name by id, for a reader, who reads no create screens: asked once for all of them. */
export function useIdeaNames(groups: Groups | undefined): PlaceNames | null {
  const { mayEdit } = useAdditions();
  const ideas = Object.values(groups ?? {}).flatMap((list) => list.map(({ idea }) => idea));
  const projectIds = [...new Set(ideas.map(({ place }) => place?.projectId ?? OWN))].sort();
  const sprintIds = [...new Set(ideas.flatMap(({ sprintId }) => sprintId ?? []))].sort((one, other) => one - other);
  const { data } = useRead('readPlaceNames', { projectIds, sprintIds }, !mayEdit && ideas.length > 0);
  return data ?? null;
}
