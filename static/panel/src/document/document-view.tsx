import { Suspense } from 'react';
import type { Opening } from '#contract';
import type { Audience } from '#core/document/audience';
import type { PostmortemDocument } from '#core/document/document';
import { severityTitles } from '#core/document/titles';
import { lazyPart } from '../parts/lazy-part';
import { WaitingRows } from '../parts/waiting-rows';
import { useSurface } from '../surface';
import { documentWords as words } from '../words/document';
import { EngineersView } from './engineers-view';
import { HalfPageView } from './half-page-view';
import styles from './document-view.module.css';
import { useDocument } from './use-document';
import type { DocumentTexts } from './use-document-texts';

export type DocumentViewProps = {
  readonly opening: Opening;
  readonly found: DocumentTexts;
  readonly audience: Audience;
  readonly roles: boolean;
  /** What can be taken out of the panel is offered. */
  readonly exporting: boolean;
  /** When the follow-ups were read, ISO 8601, UTC. */
  readonly liveAt: string;
  readonly onJump: (at: string) => void;
};

const ExportPanel = lazyPart(async () => (await import('./export-panel')).ExportPanel);

/** The document, for those who read it. */
export function DocumentView(props: DocumentViewProps) {
  const { opening, found, audience, roles, exporting, liveAt, onJump } = props;
  const document = useDocument(opening, found, roles);
  return (
    <article className={styles.document} aria-label={words.label}>
      {exporting && (
        <Suspense fallback={<WaitingRows words={words.export} />}>
          <ExportPanel document={document} timeline={opening.timeline} />
        </Suspense>
      )}
      <Head document={document} />
      <HalfPageView document={document} />
      {audience === 'engineers' && <EngineersView {...{ document, opening, onJump }} />}
      <Foot {...{ document, liveAt }} />
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
