import { useMemo } from 'react';
import type { Opening, ReviewText, SectionId, TimelineEvent } from '#contract';
import { answersOf, writtenSections, type Answers } from '#core/analysis/answers';
import { proposeDepth, withDepth, type DepthProposal } from '#core/analysis/depth';
import type { Manner } from '#core/analysis/guide';
import { progressOf, type Progress } from '#core/analysis/progress';
import { questionsOf, type Asking, type SectionQuestions } from '#core/analysis/questions';
import { chosenManner } from '#core/analysis/review-manner';
import { sectionsOf, type ReviewSection } from '#core/analysis/sections';
import { subjectsOf } from '#core/analysis/subjects';
import type { Span } from '#core/lifecycle/coordination';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { useAdditions } from '../additions-keeper';
import { useLifecycle } from '../picture/use-lifecycle';
import { useSettings } from '../review-frame';
import { useSurface } from '../surface';
import { timelineFrame, type TimelineFrame } from '../timeline/frame';
import { tellingOf } from './telling-of';

/** All that the analysis shows, as Jira and people say now. */
export type Review = {
  readonly opening: Opening;
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly life: Lifecycle;
  readonly frame: TimelineFrame;
  readonly proposal: DepthProposal;
  /** What a person chose, else what is proposed. */
  readonly manner: Manner;
  readonly isChosen: boolean;
  readonly texts: readonly ReviewText[];
  readonly answers: Answers;
  readonly asking: Asking;
  readonly questions: (id: SectionId) => SectionQuestions;
  readonly sections: readonly ReviewSection[];
  readonly progress: Progress;
};

export function useReview(opening: Opening, texts: readonly ReviewText[]): Review {
  const { timeline } = opening;
  const { all } = useAdditions();
  const { events, life } = useLifecycle(timeline);
  const frame = useFrame(opening);
  const settings = useSettings();
  const proposal = useMemo(
    () => withDepth(proposeDepth({ life, timeline, events }), settings.depth),
    [life, timeline, events, settings],
  );
  const chosen = useMemo(() => chosenManner(all), [all]);
  const manner = chosen ?? proposal;
  const answers = useMemo(() => answersOf(texts), [texts]);
  const asking = useAsking({ opening, events, life, frame }, manner, answers);
  const questions = useMemo(() => remembered((id: SectionId) => questionsOf(id, asking)), [asking]);
  const sections = useMemo(
    () => sectionsOf(manner, all, writtenSections(answers), settings.sections),
    [manner, all, answers, settings],
  );
  const progress = useMemo(
    () => progressOf({ sections, questionsOf: questions, answers, additions: all }),
    [sections, questions, answers, all],
  );
  return {
    opening,
    events,
    life,
    frame,
    proposal,
    manner,
    texts,
    answers,
    asking,
    questions,
    sections,
    progress,
    isChosen: chosen !== null,
  };
}

function useFrame({ timeline }: Opening): TimelineFrame {
  const { reader, clock } = useSurface();
  const { byEvent } = useAdditions();
  return useMemo(
    () => timelineFrame({ timeline, clock, siteUrl: reader.siteUrl, byEvent }),
    [timeline, clock, reader.siteUrl, byEvent],
  );
}

function useAsking(known: Pick<Review, 'opening' | 'events' | 'life' | 'frame'>, manner: Manner, answers: Answers) {
  const { opening, events, life, frame } = known;
  const { byEvent } = useAdditions();
  const moments = useMemo(() => {
    const { marks, span } = life;
    const byId = new Map(events.map((event) => [event.id, event]));
    return {
      subjects: subjectsOf({ events, additions: byEvent, marks, span, incident: opening.incident.key }),
      eventOf: (id: string) => byId.get(id),
      additionsOf: (id: string) => byEvent.get(id),
      tell: tellingOf(frame.clock, span ?? wholeSpan(events)),
    };
  }, [events, life, byEvent, opening.incident.key, frame.clock]);
  // Which questions have words changes seldom; the words themselves with every key.
  const ids = [...answers.keys()].sort().join('\n');
  return useMemo(
    (): Asking => ({ ...moments, manner, answered: new Set(ids === '' ? [] : ids.split('\n')) }),
    [moments, manner, ids],
  );
}

/** Where nobody knows when it ran: all that is told. */
function wholeSpan(events: readonly TimelineEvent[]): Span | null {
  const [first, last] = [events[0], events.at(-1)];
  return first && last ? { from: first.at, to: last.at } : null;
}

/** Each section's questions are found once. */
function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
