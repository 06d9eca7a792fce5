import { useMemo } from 'react';
import type { SectionId } from '#contract';
import type { Manner } from '#core/analysis/guide';
import type { ReviewSection } from '#core/analysis/sections';
import { useAdditions } from '../additions-keeper';
import type { Change } from '../additions-keeper';
import { newUuid } from '../new-uuid';
import { analysisWords as words } from '../words/analysis';

/** An edit about the incident as a whole. */
export const whole = (change: Pick<Change, 'id' | 'about' | 'body'>): Change =>
  // The id, the kind and the body belong together, by how they are made in the places that call this.
  ({ ...change, eventId: null, issueId: null }) as Change;

/** What a team decides about the sections of its review; each step can be undone. */
export function useDeciding(sections: readonly ReviewSection[]) {
  const { make } = useAdditions();
  return useMemo(() => {
    const named = (id: SectionId): string =>
      words.sectionName(id, sections.find((section) => section.id === id)?.title ?? null);
    const order = (ids: readonly SectionId[]): Change =>
      whole({ id: 'order', about: 'order', body: { sections: ids } });
    const ids = sections.map(({ id }) => id);
    return {
      choose: ({ depth, form }: Manner) =>
        make(
          [whole({ id: 'depth', about: 'depth', body: { depth, form } })],
          words.says.depth(words.manner(depth, form)),
        ),
      leaveOut: (id: SectionId, reason: string) =>
        make([whole({ id: `leftOut:${id}`, about: 'leftOut', body: { reason } })], words.says.leftOut(named(id))),
      putBack: (id: SectionId) =>
        make([whole({ id: `leftOut:${id}`, about: 'leftOut', body: null })], words.says.putBack(named(id))),
      done: (id: SectionId, reason: string) =>
        make(
          [whole({ id: `done:${id}`, about: 'done', body: reason === '' ? {} : { reason } })],
          words.says.done(named(id)),
        ),
      notDone: (id: SectionId) =>
        make([whole({ id: `done:${id}`, about: 'done', body: null })], words.says.notDone(named(id))),
      move: (id: SectionId, by: -1 | 1) => {
        const shown = sections.flatMap((section) => (section.leftOut === null ? section.id : []));
        const other = shown[shown.indexOf(id) + by];
        if (other === undefined) return;
        const swapped = ids.map((each) => (each === id ? other : each === other ? id : each));
        make([order(swapped)], words.says.moved(named(id), shown.indexOf(other) + 1, shown.length));
      },
      add: (id: SectionId) => make([order([...ids, id])], words.says.added(named(id))),
      addOwn: (title: string): SectionId => {
        const uuid = newUuid();
        make([whole({ id: `section:${uuid}`, about: 'section', body: { title } })], words.says.added(title));
        return `own:${uuid}`;
      },
    };
  }, [make, sections]);
}

export type Deciding = ReturnType<typeof useDeciding>;
