import type { SectionId, Stage, TimelineEvent } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { promptsFor, promptsOf, type Manner } from './guide';
import { momentPrompts, pickedPrompt, type MomentPrompt } from './moment-prompts';
import type { Prompt } from './prompt';
import type { Subject } from './subject';
import { pickedSubject } from './subjects';
import type { Telling } from './telling';
import { textId, textPlace } from '../texts/text-place';

/** A question as it stands above its answer. */
export type Question = {
  /** The id of the answer's text. */
  readonly textId: string;
  readonly asks: string;
  readonly source: string;
  readonly stage: Stage | null;
  /** The moment it is about. */
  readonly subject: Subject | null;
};

/** Two to five are asked (S0-33, S4-06); the rest is offered to those who have more to say. */
export type SectionQuestions = { readonly asked: readonly Question[]; readonly offered: readonly Question[] };

export type Asking = {
  readonly manner: Manner;
  readonly subjects: readonly Subject[];
  /** Text ids that have words. What was answered once stays among the questions, whatever the manner. */
  readonly answered: ReadonlySet<string>;
  /** A visible event by its id. */
  readonly eventOf: (id: string) => TimelineEvent | undefined;
  readonly additionsOf: (id: string) => EventAdditions | undefined;
  readonly tell: Telling;
};

const MOST_ASKED = 5;
/** How many of them are about a moment of the timeline; a light review offers those only. */
const momentsAsked = { light: 0, standard: 2, deep: 3 } as const;

/** The questions of one section: those on moments first. An offered one that has words stands among the asked. */
export function questionsOf(section: SectionId, asking: Asking): SectionQuestions {
  const { manner, answered } = asking;
  const moments = momentsOf(section, asking);
  const first = choose(moments, momentsAsked[manner.depth]);
  const plain = promptsFor(section, manner);
  const asked = [...moments.filter((one) => first.has(one)), ...plain.asked.map((one) => plainly(section, one))];
  const rest = [
    ...asked.slice(MOST_ASKED),
    ...plain.offered.map((one) => plainly(section, one)),
    ...moments.filter((one) => !first.has(one)),
  ];
  const kept = asked.slice(0, MOST_ASKED);
  const known = new Set([...kept, ...rest].map((one) => one.textId));
  const hasWords = (one: Question): boolean => answered.has(one.textId);
  return {
    asked: [...kept, ...rest.filter(hasWords), ...answeredElse(section, asking, known)],
    offered: rest.filter((one) => !hasWords(one)),
  };
}

const plainly = (section: SectionId, { id, asks, source, stage }: Prompt): Question => ({
  textId: textId({ section, question: id, eventId: null }),
  asks,
  source,
  stage: stage ?? null,
  subject: null,
});

function about(prompt: MomentPrompt, section: SectionId, subject: Subject, tell: Telling): Question {
  return {
    textId: textId({ section, question: prompt.id, eventId: subject.eventId }),
    asks: prompt.asks(subject, tell),
    source: prompt.source,
    stage: subject.stage,
    subject,
  };
}

/** In the order of their time; of one moment the first question before the second. */
const momentsOf = (section: SectionId, { subjects, tell }: Asking): readonly Question[] =>
  subjects.flatMap((subject) =>
    momentPrompts
      .filter((prompt) => prompt.of === subject.type && prompt.section(subject) === section)
      .map((prompt) => about(prompt, section, subject, tell)),
  );

/** Which moments are asked about: those that a person marked before those that a rule found, then the earlier. */
function choose(moments: readonly Question[], most: number): ReadonlySet<Question> {
  const firsts = moments.filter(({ textId: id }) => !secondIds.has(textPlace(id)?.question ?? ''));
  const marked = firsts.filter(({ subject }) => subject?.marked);
  return new Set([...marked, ...firsts.filter((one) => !marked.includes(one))].slice(0, most));
}

const secondIds = new Set(momentPrompts.filter(({ second }) => second).map(({ id }) => id));

/** Answers to questions that this manner, or the timeline as it is now, no longer asks: their words stay. */
function answeredElse(section: SectionId, asking: Asking, known: ReadonlySet<string>): readonly Question[] {
  return [...asking.answered].sort().flatMap((id) => {
    const place = textPlace(id);
    if (place?.section !== section || known.has(id)) return [];
    const { question, eventId } = place;
    if (eventId === null) {
      const prompt = promptsOf(section).find((one) => one.id === question);
      return prompt ? [plainly(section, prompt)] : [];
    }
    const event = asking.eventOf(eventId);
    return event ? [{ ...aboutEvent(section, event, asking), textId: id }] : [];
  });
}

/** The question about an event that somebody picked. */
export function aboutEvent(section: SectionId, event: TimelineEvent, { additionsOf, tell }: Asking): Question {
  const subject = pickedSubject(event, additionsOf(event.id));
  return about(pickedPrompt, section, subject, tell);
}
