import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Opening } from '#contract';
import { AdditionsProvider } from '../additions/additions-provider';
import { useAnnounce } from '../parts/announcer';
import { lazyPart } from '../parts/lazy-part';
import { PlaceTabs } from '../parts/place-tabs';
import type { SavedState } from '../parts/saved-state';
import { TopLine } from '../parts/top-line';
import { WaitingRows } from '../parts/waiting-rows';
import { PictureSlot } from '../picture/picture-slot';
import { FrameContext, useNewestFrame } from '../review-frame';
import { useSurface } from '../surface';
import type { Flag } from '../timeline/entries';
import { ToldAs } from '../told-as/told-as';
import type { ViewKeeper } from '../timeline/use-view';
import type { Going } from '../going';
import type { Reading } from '../reading';
import type { PlaceKeeper, TabId } from '../use-place';
import { readingWords, timelineWords } from '../words';
import { TimelineScreen } from './timeline';
import type { Jump } from './timeline';

const loadFollowUps = async () => (await import('./follow-ups')).FollowUpsScreen;
const FollowUps = lazyPart(loadFollowUps);
const loadAnalysis = async () => (await import('./analysis')).AnalysisScreen;
const Analysis = lazyPart(loadAnalysis);
const loadReview = async () => (await import('./review')).ReviewScreen;
const Review = lazyPart(loadReview);

const near: Readonly<Partial<Record<TabId, () => Promise<unknown>>>> = {
  analysis: loadAnalysis,
  'follow-ups': loadFollowUps,
  review: loadReview,
};

type IncidentProps = ViewKeeper & {
  readonly opening: Opening;
  readonly news: Reading['news'];
  readonly place: PlaceKeeper;
  readonly busy: boolean;
  readonly refresh: () => void;
};

/** An incident that could be read: its state in words, its places, and the one the reader is in. */
export function Incident(props: IncidentProps) {
  const { opening, busy, refresh, place, view, change } = props;
  const { clock } = useSurface();
  useSayingNews(props.news);
  const { tab, wasInAnalysis, jump, going, select, jumpTo, goTo } = usePlaces(place);
  const [progress, setProgress] = useState<string | null>(null);
  const [texts, setTexts] = useState<SavedState>('saved');
  const [ideas, setIdeas] = useState<SavedState>('saved');
  const [flags, setFlags] = useState<readonly Flag[]>([]);
  const { timeline, access } = opening;
  const frame = useNewestFrame(opening);
  return (
    <FrameContext.Provider value={frame}>
      <AdditionsProvider opening={opening} readAgain={refresh}>
        <TopLine
          {...{ timeline, clock, access }}
          readAt={opening.readAt}
          texts={texts === 'saved' ? ideas : texts}
          incident={opening.incident.key}
          roles={view.roles}
        />
        <ToldAs {...{ opening, view }} waiting={<WaitingRows words={timelineWords.list} />}>
          {(told, whole) => (
            <>
              <PictureSlot
                timeline={told.timeline}
                clock={clock}
                folded={tab !== 'timeline'}
                onJump={jumpTo}
                onFlags={setFlags}
              />
              <PlaceTabs opening={told} {...{ progress, tab, select, near }} />
              {wasInAnalysis && (
                <Place id="analysis" now={tab}>
                  <Suspense fallback={<WaitingRows words={timelineWords.tabs.analysis} />}>
                    <Analysis
                      opening={told}
                      tellDoc={whole.tellDoc}
                      place={place}
                      going={going}
                      onJump={jumpTo}
                      onProgress={setProgress}
                      onSaving={setTexts}
                    />
                  </Suspense>
                </Place>
              )}
              {tab === 'timeline' && (
                <Place id="timeline" now={tab}>
                  <TimelineScreen
                    timeline={told.timeline}
                    followUps={told.followUps}
                    {...{ whole, place, busy, view, change, jump, flags }}
                    onRefresh={refresh}
                  />
                </Place>
              )}
              {tab === 'follow-ups' && (
                <Place id="follow-ups" now={tab}>
                  <Suspense fallback={<WaitingRows words={timelineWords.tabs.followUps} />}>
                    <FollowUps opening={told} onJump={jumpTo} onGo={goTo} onRefresh={refresh} onSaving={setIdeas} />
                  </Suspense>
                </Place>
              )}
              {tab === 'review' && (
                <Place id="review" now={tab}>
                  <Suspense fallback={<WaitingRows words={timelineWords.tabs.review} />}>
                    <Review opening={told} place={place} onJump={jumpTo} />
                  </Suspense>
                </Place>
              )}
            </>
          )}
        </ToldAs>
      </AdditionsProvider>
    </FrameContext.Provider>
  );
}

/** The place the reader is in, and how they go to another, or to a moment of the timeline. */
function usePlaces(place: PlaceKeeper) {
  const [tab, setTab] = useState(place.now().tab);
  const [wasInAnalysis, setWasInAnalysis] = useState(tab === 'analysis');
  const [jump, setJump] = useState<Jump | null>(null);
  const [going, setGoing] = useState<Going | null>(null);
  const select = (id: TabId): void => {
    place.note({ tab: id });
    setTab(id);
    setWasInAnalysis((was) => was || id === 'analysis');
    setJump(null);
  };
  const jumpTo = (at: string): void => {
    select('timeline');
    setJump({ at });
  };
  const goTo = (to: Going): void => {
    place.note({ section: to.section });
    select('analysis');
    setGoing({ ...to });
  };
  return { tab, wasInAnalysis, jump, going, select, jumpTo, goTo };
}

/** One of the places. The analysis stays once it was opened: what is being written there is not taken apart. */
function Place({ id, now, children }: { readonly id: TabId; readonly now: TabId; readonly children: ReactNode }) {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== now}>
      {children}
    </div>
  );
}

/** Tells of events that came while the panel was open; nothing moves for them. */
function useSayingNews(news: Reading['news']): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (news.events > 0) announce(readingWords.news(news.events));
  }, [news, announce]);
}
