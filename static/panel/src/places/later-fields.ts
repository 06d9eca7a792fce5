import type { PlaceForm } from '#contract';
import { placeWords } from '../words/places';

/** Which of the idea's own fields a create screen lacks, by the names people know. */
export function laterFields({ onScreen, sprintFieldId, sprints }: PlaceForm): readonly string[] {
  const { sprint, ...others } = placeWords.ownFields;
  const lacking = Object.entries(others).flatMap(([id, name]) => (onScreen.includes(id) ? [] : [name]));
  return sprintFieldId === null && sprints.length > 0 ? [...lacking, sprint] : lacking;
}
