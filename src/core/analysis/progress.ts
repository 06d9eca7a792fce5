import type { Addition, SectionId } from '#contract';
import type { Answers } from './answers';
import type { SectionQuestions } from './questions';
import type { ReviewSection } from './sections';

/** How far a section is. `answered` of `asked` questions have words. */
export type SectionProgress = {
  readonly id: SectionId;
  readonly state: 'empty' | 'begun' | 'done' | 'leftOut';
  readonly answered: number;
  readonly asked: number;
};

/** `done` of `all` that are not left out. */
export type Progress = {
  readonly sections: readonly SectionProgress[];
  readonly done: number;
  readonly all: number;
  readonly leftOut: number;
};

type ProgressInput = {
  readonly sections: readonly ReviewSection[];
  readonly questionsOf: (id: SectionId) => SectionQuestions;
  readonly answers: Answers;
  readonly additions: readonly Addition[];
};

/** What is written besides texts: the facts of a section's form, and factors. */
const kindsOf: Readonly<Partial<Record<SectionId, readonly Addition['about'][]>>> = {
  impact: ['impact'],
  detection: ['noticed'],
  response: ['led'],
  factors: ['factor', 'ladder'],
  readiness: ['safeguard'],
};

/** What a form alone answers: a section that holds it and was asked nothing else needs no words. */
const answeredBy: Readonly<
  Partial<Record<SectionId, { readonly about: Addition['about']; readonly question: string }>>
> = { factors: { about: 'factor', question: 'factors/together' } };

/** A section is done when a person says so, or when every question it asks has words. */
export function progressOf({ sections, questionsOf, answers, additions }: ProgressInput): Progress {
  const kinds = new Set(additions.filter(({ body }) => body !== null).map(({ about }) => about));
  const each = sections.map(({ id, leftOut, done }): SectionProgress => {
    const questions = questionsOf(id).asked;
    const byForm = answeredBy[id];
    const has = ({ textId }: { readonly textId: string }): boolean =>
      answers.has(textId) || (byForm !== undefined && byForm.question === textId && kinds.has(byForm.about));
    const [answered, asked] = [questions.filter(has).length, questions.length];
    const begun = answered > 0 || (kindsOf[id] ?? []).some((about) => kinds.has(about));
    if (leftOut !== null) return { id, state: 'leftOut', answered, asked };
    const isDone = done !== null || (asked > 0 && answered === asked);
    return { id, state: isDone ? 'done' : begun ? 'begun' : 'empty', answered, asked };
  });
  const kept = each.filter(({ state }) => state !== 'leftOut');
  return {
    sections: each,
    done: kept.filter(({ state }) => state === 'done').length,
    all: kept.length,
    leftOut: each.length - kept.length,
  };
}
