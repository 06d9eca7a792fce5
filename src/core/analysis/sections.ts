import type { Addition, SectionId } from '#contract';
import { sectionsFor, type Manner } from './guide';

/** A section of this review. */
export type ReviewSection = {
  readonly id: SectionId;
  /** What people called it, for one of their own; null for one of the guide's, whose name the panel knows. */
  readonly title: string | null;
  /** Why it is left out; null where it is not. */
  readonly leftOut: string | null;
  /** A person's word that it is done: the reason where it is empty, '' without one; null where nobody said so. */
  readonly done: string | null;
};

/** Additions that stand, of one kind. */
const standingOf = <About extends Addition['about']>(additions: readonly Addition[], about: About) =>
  additions.filter((one): one is Extract<Addition, { about: About }> => one.about === about && one.body !== null);

/**
 * The sections in the order a team gave them, else the guide's. A section that the manner asks for and the order does
 * not name stands where the guide has it: after the section it follows there. One that the manner leaves alone is among
 * them where people added it (the order names it) or wrote in it.
 * @param usual the sections a project's settings begin with, in their order; null: the guide's
 */
export function sectionsOf(
  manner: Manner,
  additions: readonly Addition[],
  written: ReadonlySet<SectionId>,
  usual: readonly SectionId[] | null = null,
): readonly ReviewSection[] {
  const titles = new Map(
    standingOf(additions, 'section').map((one): [SectionId, string] => [
      `own:${one.id.slice('section:'.length)}`,
      one.body?.title ?? '',
    ]),
  );
  const ordered = standingOf(additions, 'order')[0]?.body?.sections ?? [];
  const order = ordered.length > 0 ? ordered : asked(usual ?? [], manner, written);
  const ids = placed(
    order.filter((id) => !id.startsWith('own:') || titles.has(id)),
    manner,
    written,
    usual,
  );
  for (const own of titles.keys()) if (!ids.includes(own)) ids.push(own);
  const leftOut = new Map(standingOf(additions, 'leftOut').map(({ id, body }) => [id, body?.reason ?? '']));
  const done = new Map(standingOf(additions, 'done').map(({ id, body }) => [id, body?.reason ?? '']));
  return ids.map((id) => ({
    id,
    title: titles.get(id) ?? null,
    leftOut: leftOut.get(`leftOut:${id}`) ?? null,
    done: done.get(`done:${id}`) ?? null,
  }));
}

/** Of a project's usual sections those that such a review asks for. */
const asked = (usual: readonly SectionId[], manner: Manner, written: ReadonlySet<SectionId>): SectionId[] => {
  const wanted = new Set([...sectionsFor(manner), ...written]);
  return usual.filter((id) => wanted.has(id));
};

function placed(
  ordered: readonly SectionId[],
  manner: Manner,
  written: ReadonlySet<SectionId>,
  usual: readonly SectionId[] | null,
): SectionId[] {
  const whole = sectionsFor({ ...manner, depth: 'deep' });
  const wanted = new Set([...(usual ? asked(usual, manner, written) : sectionsFor(manner)), ...written]);
  const ids = [...new Set(ordered)];
  whole.forEach((id, index) => {
    if (!wanted.has(id) || ids.includes(id)) return;
    const before = whole
      .slice(0, index)
      .filter((earlier) => ids.includes(earlier))
      .at(-1);
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
}

/** The guide's sections that this review does not have yet. */
export const addableSections = (manner: Manner, sections: readonly ReviewSection[]): readonly SectionId[] =>
  sectionsFor({ ...manner, depth: 'deep' }).filter((id) => !sections.some((section) => section.id === id));
