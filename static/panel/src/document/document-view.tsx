import { Suspense } from 'react';
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
  /** When the follow-ups were read, ISO 8601, UTC. */
  readonly liveAt: string;
  readonly onJump: (at: string) => void;
};

const CustomersView = lazyPart(async () => (await import('./customers-view')).CustomersView);
const ExportPanel = lazyPart(async () => (await import('./export-panel')).ExportPanel);

/** The document, for those who read it. */
export function DocumentView(props: DocumentViewProps) {
  const { opening, document, audience, exporting, named, writing, liveAt, onJump } = props;
  return (
    <article className={styles.document} aria-label={words.label}>
      {exporting && (
        <Suspense fallback={<WaitingRows words={words.export} />}>
          <ExportPanel {...{ document, audience }} timeline={opening.timeline} mayEdit={writing.mayEdit} />
        </Suspense>
      )}
      <Head document={document} />
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

function Head({ document: { incident, published, names } }: { readonly document: PostmortemDocument }) {
  const { clock } = useSurface();
  const facts = [
    incident.key,
    ...(incident.severity ? [severityTitles[incident.severity]] : []),
    published ? words.published(clock.exactLocal(published.at), clock.zoneName(published.at)) : words.draft,
    ...(published ? [words.revision(published.revision)] : []),
  ];
  return (
    <header>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <h2 className={styles.title}>{incident.title}</h2>
      <p className={styles.second}>{names === 'roles' ? words.asRoles : words.asWritten}</p>
    </header>
  );
}

function Foot({ document, liveAt }: { readonly document: PostmortemDocument; readonly liveAt: string }) {
  const { clock } = useSurface();
  const { glossary, published } = document;
  const parts = [
    ...(published ? [`${words.revision(published.revision)}.`] : []),
    words.live(`${clock.exactLocal(liveAt)} ${clock.zoneName(liveAt)}`),
    ...(glossary.length > 0 ? [words.terms(glossary.length)] : []),
  ];
  return <p className={styles.foot}>{parts.join(' ')}</p>;
}
