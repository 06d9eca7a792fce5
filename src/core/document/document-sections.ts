import type { TimelineEvent } from '#contract';
import { answersOf, writtenSections } from '../analysis/answers';
import { proposeDepth, withDepth } from '../analysis/depth';
import { questionsOf } from '../analysis/questions';
import { chosenManner } from '../analysis/review-manner';
import { sectionsOf } from '../analysis/sections';
import { subjectsOf } from '../analysis/subjects';
import type { EventAdditions } from '../additions/by-event';
import type { Lifecycle } from '../lifecycle/lifecycle';
import type { DocumentInput } from './build-document';
import type { DocumentSection } from './document';
import { readerContent } from './reader-content';

type SectionsInput = DocumentInput & {
  readonly events: readonly TimelineEvent[];
  readonly said: ReadonlyMap<string, EventAdditions>;
  readonly life: Lifecycle;
};

/** Sections that say something, or say why they do not, in the team's order. */
export function documentSections(input: SectionsInput): readonly DocumentSection[] {
  const { opening, additions, texts, events, said, life, tell } = input;
  const answers = answersOf(texts);
  const manner =
    chosenManner(additions) ??
    withDepth(proposeDepth({ life, timeline: opening.timeline, events }), opening.settings?.depth ?? null);
  const docs = new Map(texts.map(({ id, doc }) => [id, doc]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const { marks, span } = life;
  const asking = {
    manner,
    tell,
    answered: new Set(answers.keys()),
    subjects: subjectsOf({ events, additions: said, marks, span, incident: opening.incident.key }),
    eventOf: (id: string) => byId.get(id),
    additionsOf: (id: string) => said.get(id),
  };
  return sectionsOf(manner, additions, writtenSections(answers), opening.settings?.sections ?? null).flatMap(
    ({ id, title, leftOut }) => {
      const asked = questionsOf(id, asking).asked.filter(({ textId }) => answers.has(textId));
      const written = asked.map(({ textId, asks }) => ({ asks, content: readerContent(docs.get(textId) ?? null) }));
      return written.length > 0 || leftOut !== null ? [{ id, title, leftOut, answers: written }] : [];
    },
  );
}
