import type { Idea, LinkTypeChoice, PlaceForm } from '#contract';
import { linkOf } from '#core/follow-ups/link-of';
import { creatingWords as words } from '../words/creating';

/** One idea and, once it is read, the form of the place it goes to. */
export type Going = { readonly idea: Idea; readonly form: PlaceForm | null };

type ForecastInput = {
  readonly going: readonly Going[];
  readonly linkTypes: readonly LinkTypeChoice[];
  readonly incident: string;
  /** The project's usual type of link; null where it has set none. */
  readonly usualLinkId: string | null;
  readonly nameOf: (accountId: string) => string;
};

/** How many of each name, in the order the names first come up. */
function shares<T>(entries: readonly T[], nameOf: (entry: T) => string): { name: string; count: number; of: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(nameOf(entry), [...(groups.get(nameOf(entry)) ?? []), entry]);
  return [...groups].map(([name, of]) => ({ name, count: of.length, of }));
}

const projectOf = ({ form }: Going): string => form?.project.key ?? words.somewhere;

function sprintOf({ idea, form }: Going): string {
  if (idea.sprintId === null) return form ? words.backlog(form.project.key) : words.someBacklog;
  return form?.sprints.find(({ id }) => id === idea.sprintId)?.name ?? words.someSprint;
}

/** What pressing the button will do, in two lines: where and for whom; which sprints and links. */
export function forecast({
  going,
  linkTypes,
  incident,
  usualLinkId,
  nameOf,
}: ForecastInput): readonly [string, string] {
  const made = going.filter(({ idea }) => idea.insteadId === undefined);
  const instead = going.length - made.length;
  const places = shares(made, projectOf).map(({ name, count, of }) => {
    const owners = of.flatMap(({ idea }) => (idea.ownerId === null ? [] : [nameOf(idea.ownerId)]));
    return { name, count, owners: [...new Set(owners)], unowned: count - owners.length };
  });
  const phrases = going.flatMap(({ idea }) => {
    const link = linkOf(idea, linkTypes, usualLinkId);
    return link ? link.type[link.direction] : [];
  });
  const first = [places.length > 0 ? words.where(places) : '', instead > 0 ? words.instead(instead) : ''];
  const second = [words.sprints(shares(made, sprintOf)), words.links(going.length, incident, [...new Set(phrases)])];
  const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  return [join(first), join(second)];
}
