import { useMemo } from 'react';
import type { CustomerMessage, Opening } from '#contract';
import type { PostmortemDocument } from '#core/document/document';
import { messageDraft } from '#core/document/message-draft';
import { unreviewedFinds } from '#core/document/message-finds';
import { nameFinder } from '#core/people/without-names';
import type { Known } from '#core/redaction/find';
import { useAdditions } from '../additions-keeper';
import { useWhole } from '../analysis/use-whole';
import { useSurface } from '../surface';
import { between } from '../time/between';
import type { ClockFace } from '../time/clock-face';
import { messageWords as words } from '../words/message';

/** @param opening with the names that Jira gives: they are what is looked for */
export function useMessage(document: PostmortemDocument, opening: Opening) {
  const { clock } = useSurface();
  const { body, mayEdit, set } = useWhole('message', words.says.text);
  const draft = useMemo(() => messageDraft(document, tellingOf(clock)), [document, clock]);
  const message = body ?? draft;
  const known = useKnown(opening);
  const finds = useMemo(() => unreviewedFinds(message, known), [message, known]);
  return {
    message,
    isWritten: body !== null,
    mayEdit,
    finds,
    /** A change of the words takes back that it may go out. */
    change: ({ ready: _, ...rest }: CustomerMessage) => set(rest),
    release: (because?: string) => set({ ...message, ready: because ? { because } : {} }),
  };
}

export type Message = ReturnType<typeof useMessage>;

function useKnown({ timeline }: Opening): Known {
  const { people, events } = useAdditions();
  return useMemo(() => {
    const written = [...timeline.events, ...events].flatMap(({ authorName }) => authorName ?? []);
    return {
      namesIn: nameFinder({ ...people, ...timeline.people }, new Map(), [...new Set(written)]),
      projects: new Set(timeline.tickets.map(({ key }) => key.replace(/-\d+$/, ''))),
    };
  }, [timeline, people, events]);
}

const tellingOf = (clock: ClockFace) => ({
  span: (from: string, to: string | null): string => {
    const day = clock.utcDay(from);
    if (to === null) return `since ${clock.utc(from)} UTC on ${day}`;
    const last = clock.utcDay(to);
    return last === day
      ? `on ${day}, from ${clock.utc(from)} to ${clock.utc(to)} UTC`
      : `from ${day}, ${clock.utc(from)}, to ${last}, ${clock.utc(to)} UTC`;
  },
  lasting: between,
});
