import { Suspense, useEffect, useRef } from 'react';
import type { Opening } from '#contract';
import type { Audience } from '#core/document/audience';
import type { PostmortemDocument } from '#core/document/document';
import { severityTitles } from '#core/document/titles';
import { AdditionsContext, type AdditionsKeeper } from '../additions-keeper';
import { lazyPart } from '../parts/lazy-part';
import { WaitingRows } from '../parts/waiting-rows';
import { useSurface } from '../surface';
import { documentWords as words } from '../words/document';
import { EngineersView } from './engineers-view';
import { HalfPageView } from './half-page-view';
import styles from './document-view.module.css';

type DocumentViewProps = {
  readonly opening: Opening;
  readonly document: PostmortemDocument;
  readonly audience: Audience;
  /** What can be taken out of the panel is offered. */
  readonly exporting: boolean;
  /** The incident with its names, and how to write: what is told here is for reading alone. */
  readonly named: Opening;
  readonly writing: AdditionsKeeper;
  /** When the follow-ups were read, ISO 8601, UTC; null: as a file has them. */
  readonly liveAt: string | null;
  readonly onJump: (at: string) => void;
  /** Gets the title once it stands there. */
  readonly onShown?: (title: HTMLElement) => void;
  /** Reads an exported file. */
  readonly onReadBack?: () => void;
};

const CustomersView = lazyPart(async () => (await import('./customers-view')).CustomersView);
const ExportPanel = lazyPart(async () => (await import('./export-panel')).ExportPanel);

/** The document, for those who read it. */
export function DocumentView(props: DocumentViewProps) {
  const { opening, document, audience, exporting, named, writing, liveAt, onJump, onShown, onReadBack } = props;
  return (
    <article className={styles.document} aria-label={words.label}>
      {exporting && (
        <Suspense fallback={<WaitingRows words={words.export} />}>
          <ExportPanel
            {...{ document, audience }}
            timeline={opening.timeline}
            mayEdit={writing.mayEdit}
            onReadBack={onReadBack}
          />
        </Suspense>
      )}
      {audience === 'customers' ? <CustomersHead onShown={onShown} /> : <Head {...{ document, onShown }} />}
      {audience !== 'customers' && <HalfPageView document={document} flagged={audience === 'leaders'} />}
      {audience === 'engineers' && <EngineersView {...{ document, opening, onJump }} />}
      {audience === 'customers' && (
        <AdditionsContext.Provider value={writing}>
          <Suspense fallback={<WaitingRows words={words.reading} />}>
            <CustomersView document={document} opening={named} />
          </Suspense>
        </AdditionsContext.Provider>
      )}
      {audience !== 'customers' && <Foot {...{ document, liveAt }} />}
    </article>
  );
}

type Shown = Pick<DocumentViewProps, 'onShown'>;

function Title({ words: says, onShown }: Shown & { readonly words: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title.current) onShown?.(title.current);
  }, [onShown]);
  return (
    <h2 className={styles.title} tabIndex={-1} ref={title}>
      {says}
    </h2>
  );
}

/** What goes to customers has no key and nobody's part in it; on paper it stands alone. */
function CustomersHead({ onShown }: Shown) {
  return (
    <header className={styles.unprinted}>
      <Title words={words.customersTitle} onShown={onShown} />
    </header>
  );
}

type HeadProps = Shown & { readonly document: PostmortemDocument };

function Head({ document, onShown }: HeadProps) {
  const { clock } = useSurface();
  const { incident, review, published, names } = document;
  const facts = [
    incident.key,
    ...(incident.severity ? [severityTitles[incident.severity]] : []),
    ...(published ? [] : [review ? words.states[review.state] : words.draft]),
    ...(published ? [words.published(minuteOf(clock.exactLocal(published.at)), clock.zoneName(published.at))] : []),
    ...(published ? [words.revision(published.revision)] : []),
  ];
  return (
    <header>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <Title words={incident.title} onShown={onShown} />
      <p className={styles.second}>
        {review?.owner && peopleOf(document)} {names === 'roles' ? words.asRoles : words.asWritten}
      </p>
    </header>
  );
}

/** `Wed 18 Nov 2026, 09:00:12` without its seconds. */
const minuteOf = (exact: string): string => exact.replace(/:\d\d$/, '');

function peopleOf({ review, published, names }: PostmortemDocument): string {
  const within = (name: string): string => (names === 'roles' ? name.charAt(0).toLowerCase() + name.slice(1) : name);
  const [owner, approver] = [within(review?.owner ?? ''), review?.approver ?? null];
  return (published ? words.people : words.peopleBefore)(owner, approver === null ? null : within(approver));
}

function Foot({ document, liveAt }: { readonly document: PostmortemDocument; readonly liveAt: string | null }) {
  const { clock } = useSurface();
  const { glossary, published } = document;
  const parts = [
    ...(published ? [`${words.revision(published.revision)}.`] : []),
    liveAt === null ? words.ofFile : words.live(`${minuteOf(clock.exactLocal(liveAt))} ${clock.zoneName(liveAt)}`),
    ...(glossary.length > 0 ? [words.terms(glossary.length)] : []),
  ];
  return <p className={styles.foot}>{parts.join(' ')}</p>;
}
