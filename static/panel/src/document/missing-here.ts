import type { DocNode, SectionId } from '#contract';
import type { Answers } from '#core/analysis/answers';
import type { Question, SectionQuestions } from '#core/analysis/questions';
import type { PostmortemDocument } from '#core/document/document';
import { sectionTitle } from '#core/document/titles';
import { proseOf } from '#core/document/prose-of';

/** An answer that a file has and that nobody has written here yet. */
export type Missing = {
  readonly textId: string;
  /** The section's name and the question. */
  readonly asks: string;
  readonly content: readonly DocNode[];
  /** The ticket of the event it is about, where it is one of Jira's. */
  readonly issueId: string | null;
};

type Here = {
  readonly sections: readonly { readonly id: SectionId }[];
  readonly questions: (id: SectionId) => SectionQuestions;
  readonly answers: Answers;
  readonly issueOf: (question: Question) => string | null;
};

/** Answers whose question is asked here too, in the same words, and has no answer. */
export function missingHere(file: PostmortemDocument, here: Here): readonly Missing[] {
  return file.sections.flatMap(({ id, title, answers }) => {
    // A section that people added is theirs: where it is not, there is nowhere to put its words.
    if (id.startsWith('own:') && !here.sections.some((section) => section.id === id)) return [];
    const { asked, offered } = here.questions(id);
    const open = [...asked, ...offered].filter(({ textId }) => !here.answers.has(textId));
    return answers.flatMap(({ asks, content }) => {
      const question = open.find((one) => one.asks === asks);
      if (!question || proseOf(content).trim() === '') return [];
      const words = `${sectionTitle(id, title)}: ${asks}`;
      return [{ textId: question.textId, asks: words, content, issueId: here.issueOf(question) }];
    });
  });
}
