import { useMemo } from 'react';
import type { Opening, ReviewText } from '#contract';
import { questionsOf } from '#core/analysis/questions';
import { differencesOf } from '#core/document/differences';
import type { PostmortemDocument } from '#core/document/document';
import { AdditionsContext, type AdditionsKeeper, useAdditions } from '../additions-keeper';
import { useReview } from '../analysis/use-review';
import { ProblemNote } from '../parts/problem-note';
import { readBackWords as words } from '../words/read-back';
import { DifferenceList } from './difference-list';
import { DocumentView } from './document-view';
import { fileStory } from './file-story';
import { missingHere } from './missing-here';
import { PutList } from './put-list';
import styles from './read-back.module.css';
import { usePutting } from './use-putting';

type FileViewProps = {
  readonly file: PostmortemDocument;
  /** The postmortem that stands here, told as the file is. */
  readonly here: PostmortemDocument;
  readonly opening: Opening;
  readonly texts: readonly ReviewText[];
  readonly writing: AdditionsKeeper;
  readonly onJump: (at: string) => void;
};

/** What a file holds as the postmortem it is, and what in it is another than what stands here. */
export function FileView(props: FileViewProps) {
  const { file, here, opening, writing, onJump } = props;
  const keeper = useAdditions();
  const story = useMemo(() => fileStory(file, opening, keeper), [file, opening, keeper]);
  const isOther = file.incident.key !== here.incident.key;
  return (
    <>
      <p className={styles.mark}>{isOther ? words.other(file.incident.key, here.incident.key) : words.mark}</p>
      {!isOther && <Against {...props} />}
      <AdditionsContext.Provider value={story.keeper}>
        <DocumentView
          document={file}
          opening={story.opening}
          audience="engineers"
          exporting={false}
          liveAt={null}
          named={opening}
          {...{ writing, onJump }}
        />
      </AdditionsContext.Provider>
    </>
  );
}

function Against({ file, here, opening, texts, writing }: FileViewProps) {
  const differences = useMemo(() => differencesOf(here, file), [here, file]);
  const missing = useMissing(file, opening, texts);
  const putting = usePutting();
  return (
    <section className={styles.against}>
      {differences.length === 0 && <p>{words.same}</p>}
      {differences.length > 0 && (
        <details>
          <summary>{words.differs(differences.length)}</summary>
          <p className={styles.small}>{words.legend}</p>
          <DifferenceList differences={differences} />
        </details>
      )}
      {writing.mayEdit && <PutList {...{ missing, putting }} />}
      {putting.problem && (
        <ProblemNote doing="saving" problem={putting.problem} tries={1} recovery={{ by: 'asking' }} />
      )}
    </section>
  );
}

function useMissing(file: PostmortemDocument, opening: Opening, texts: readonly ReviewText[]) {
  const { sections, asking, answers } = useReview(opening, texts);
  const { tickets } = opening.timeline;
  return useMemo(() => {
    // Every question that any review asks: what a light one leaves alone can be answered all the same.
    const all = { ...asking, manner: { ...asking.manner, depth: 'deep' } } as const;
    return missingHere(file, {
      sections,
      answers,
      questions: (id) => questionsOf(id, all),
      issueOf: ({ subject }) => {
        const event = subject && asking.eventOf(subject.eventId);
        return tickets.find(({ key }) => key === event?.source.issue)?.id ?? null;
      },
    });
  }, [file, sections, asking, answers, tickets]);
}
