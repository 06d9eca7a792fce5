import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Doc, Opening, ReviewText } from '#contract';
import { useAdditions } from '../additions-keeper';
import type { Manner } from '#core/analysis/guide';
import { AddSection } from '../analysis/add-section';
import { BeginCard } from '../analysis/begin-card';
import { DepthChoice } from '../analysis/depth-choice';
import { Directive } from '../analysis/directive';
import { SectionList } from '../analysis/section-list';
import { SectionView } from '../analysis/section-view';
import { PrintedReview } from '../analysis/printed-review';
import { useDeciding } from '../analysis/use-deciding';
import { useReview, type Review } from '../analysis/use-review';
import type { Going } from '../going';
import type { OpenSection } from '../open-section';
import { lazyPart } from '../parts/lazy-part';
import { ProblemNote } from '../parts/problem-note';
import type { SavedState } from '../parts/saved-state';
import { WaitingRows } from '../parts/waiting-rows';
import { recovery } from '../recovery';
import { useTexts } from '../texts/texts-keeper';
import { TextsProvider } from '../texts/texts-provider';
import type { PlaceKeeper } from '../use-place';
import { usePrinting } from '../use-printing';
import { analysisWords as words } from '../words/analysis';
import { factorWords } from '../words/factors';
import styles from './analysis.module.css';

const FactorsPart = lazyPart(async () => (await import('../factors/factors-part')).FactorsPart);
const Overview = lazyPart(async () => (await import('../analysis/overview')).Overview);

type AnalysisScreenProps = {
  readonly opening: Opening;
  /** Tells texts with roles for names; null where they are told as they stand. */
  readonly tellDoc: ((doc: Doc) => Doc) | null;
  readonly place: PlaceKeeper;
  /** Where a link from elsewhere leads; null for none. */
  readonly going: Going | null;
  readonly onJump: (at: string) => void;
  /** `7 of 12`, for the tab; null before the review has begun. */
  readonly onProgress: (words: string | null) => void;
  /** Whether what was typed is safe, for the top line. */
  readonly onSaving: (saving: SavedState) => void;
};

/** The review: what it is held by, its sections, one of them open, and the questions that teach. */
export function AnalysisScreen(props: AnalysisScreenProps) {
  return (
    <TextsProvider>
      <TextsOpened {...props} />
    </TextsProvider>
  );
}

/** The review once its texts were read. */
function TextsOpened({ onSaving, tellDoc, ...props }: AnalysisScreenProps) {
  const { opened, all, saving, problem, tries, retry } = useTexts();
  useEffect(() => onSaving(saving), [saving, onSaving]);
  const texts = useMemo(
    () => (tellDoc ? all.map((text) => ({ ...text, doc: text.doc && tellDoc(text.doc) })) : all),
    [all, tellDoc],
  );
  if (opened) return <ReviewView texts={texts} {...props} />;
  if (!problem) return <WaitingRows words={words.reading} />;
  return <ProblemNote doing="opening" {...{ problem, tries }} recovery={recovery(problem, tries)} onRetry={retry} />;
}

type ReviewViewProps = Omit<AnalysisScreenProps, 'onSaving' | 'tellDoc'> & { readonly texts: readonly ReviewText[] };

function ReviewView({ opening, texts, place, going, onJump, onProgress }: ReviewViewProps) {
  const printing = usePrinting();
  const review = useReview(opening, texts);
  const deciding = useDeciding(review.sections);
  const begun = review.isChosen || review.answers.size > 0;
  const { open, arrival, arrive, show } = useOpenSection(review, place, going);
  useProgressOfTab(review, begun, onProgress);
  const [panel, setPanel] = useState<'depth' | 'add' | null>(null);
  const toggle = (one: 'depth' | 'add'): void => setPanel(panel === one ? null : one);
  const { mayEdit } = useAdditions();
  const [justBegun, setJustBegun] = useState(false);
  if (!begun) {
    const begin = (manner: Manner): void => {
      deciding.choose(manner);
      setJustBegun(true);
    };
    return <BeginCard review={review} onBegin={begin} />;
  }
  const { progress, manner, proposal } = review;
  return (
    <>
      <Directive arriving={justBegun} onRead={arrive} />
      {printing && <PrintedReview review={review} />}
      <div className={styles.two} hidden={printing}>
        <div className={styles.side}>
          <button
            type="button"
            className={styles.manner}
            disabled={!mayEdit}
            aria-expanded={mayEdit ? panel === 'depth' : undefined}
            onClick={() => toggle('depth')}
          >
            {words.manner(manner.depth, manner.form)}
            <span>{words.doneOf(progress.done, progress.all)}</span>
          </button>
          <SectionList
            {...{ review, open }}
            adding={panel === 'add'}
            onAdd={mayEdit ? () => toggle('add') : undefined}
            onOpen={(id) => {
              setPanel(null);
              show(id);
            }}
          />
        </div>
        <div className={styles.main}>
          {panel === 'depth' && (
            <div className={styles.choice}>
              <DepthChoice {...{ proposal, manner }} onChoose={deciding.choose} />
            </div>
          )}
          {panel === 'add' && (
            <AddSection
              {...{ review, deciding }}
              onAdded={(id) => {
                setPanel(null);
                show(id);
              }}
              onClose={() => setPanel(null)}
            />
          )}
          {open === 'overview' ? (
            <Suspense fallback={<WaitingRows words={words.overview} />}>
              <Overview {...{ review, deciding, arrival }} />
            </Suspense>
          ) : (
            <SectionView key={open} {...{ review, deciding, onJump, arrival }} id={open} onOpen={show} />
          )}
        </div>
      </div>
      <Suspense fallback={<WaitingRows words={factorWords.title} />}>
        <FactorsPart {...{ opening, onJump, going }} besideSection={open === 'factors'} />
      </Suspense>
    </>
  );
}

/** The section that is open: where the reader was, else the first that is not done. */
function useOpenSection({ sections, progress }: Review, place: PlaceKeeper, going: Going | null) {
  const [chosen, setChosen] = useState<OpenSection | null>(place.now().section);
  const [arrival, setArrival] = useState(0);
  const arrive = (): void => setArrival((count) => count + 1);
  const first = progress.sections.find(({ state }) => state === 'empty' || state === 'begun') ?? progress.sections[0];
  const isThere = chosen === 'overview' || sections.some(({ id }) => id === chosen);
  const [begun] = useState(first?.id);
  const show = (id: OpenSection): void => {
    place.note({ section: id });
    setChosen(id);
    arrive();
  };
  useEffect(() => {
    if (!going) return;
    setChosen(going.section);
    // Of a factor, its card takes the focus.
    if (going.factor === undefined) setArrival((count) => count + 1);
  }, [going]);
  return { open: (isThere ? chosen : null) ?? begun ?? 'overview', arrival, arrive, show };
}

function useProgressOfTab({ progress }: Review, begun: boolean, onProgress: AnalysisScreenProps['onProgress']): void {
  const { done, all } = progress;
  useEffect(() => onProgress(begun ? words.doneOf(done, all) : null), [begun, done, all, onProgress]);
}
