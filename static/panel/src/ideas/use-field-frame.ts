import type { Idea } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { usePeople } from '../places/use-people';
import { usePlace } from '../places/use-place';
import { useRead } from '../places/use-read';
import { useSurface } from '../surface';
import type { FieldFrame } from './field-words';
import { useIdeaNames } from './use-idea-names';
import type { Ideas } from './use-ideas';

const nowhere = blankIdea();
const none = [] as const;

type FrameOf = Pick<Ideas, 'factors'> & Partial<Pick<Ideas, 'groups'>>;

/** What the fields of an idea are told with. */
export function useFieldFrame({ factors, groups }: FrameOf, idea: Idea | null): FieldFrame {
  const { clock } = useSurface();
  const { nameOf, mayEdit } = useAdditions();
  const people = usePeople(idea?.ownerId ? [idea.ownerId] : []);
  const { form } = usePlace(idea ?? nowhere);
  const names = useIdeaNames(groups);
  const { data: places } = useRead('readPlaces', {}, mayEdit && idea?.linkTypeId != null);
  const linkTypes = (places ?? names)?.linkTypes ?? none;
  return { clock, nameOf: (id) => people[id]?.name ?? nameOf(id), factors, form, names, linkTypes };
}
