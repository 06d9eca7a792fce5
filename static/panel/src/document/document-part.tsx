import { Suspense, useMemo, useState } from 'react';
import type { Opening } from '#contract';
import { audiences, type Audience } from '#core/document/audience';
import { useAdditions } from '../additions-keeper';
import { useLive } from '../in-jira/use-live';
import { CopyLink } from '../parts/copy-link';
import { lazyPart } from '../parts/lazy-part';
import { ProblemNote } from '../parts/problem-note';
import { ToolButton } from '../parts/tool-button';
import { WaitingRows } from '../parts/waiting-rows';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { documentAddress } from '../timeline/view-address';
import { documentWords as words } from '../words/document';
import { DocumentView } from './document-view';
import styles from './document-part.module.css';
import { Edition, useFixedKeeper } from './edition';
import { Switch } from './switch';
import type { DocumentTexts } from './use-document-texts';
import { useDocumentTexts } from './use-document-texts';
import { useRevision } from './use-revision';

const ReadBack = lazyPart(async () => (await import('./read-back')).ReadBack);
const SincePublished = lazyPart(async () => (await import('./since-published')).SincePublished);

type DocumentPartProps = {
  readonly opening: Opening;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onJump: (at: string) => void;
  /** Gets the document's title once it stands there. */
  readonly onShown: (title: HTMLElement) => void;
};

/** What the review leaves: a document to be read, for one of three kinds of readers. Names are roles until asked for. */
export function DocumentPart({ opening, audience, onAudience, onJump, onShown }: DocumentPartProps) {
  const { reader } = useSurface();
  const [roles, setRoles] = useState(true);
  const [exporting, setExporting] = useState(false);
  const [readsBack, setReadsBack] = useState(false);
  const { found, problem, tries, retry } = useDocumentTexts(opening.readAt);
  const readFile = (): void => {
    setReadsBack(true);
    setExporting(false);
  };
  // What was put into the draft out of a file is read with everything else.
  const leave = (): void => {
    setReadsBack(false);
    retry();
  };
  return (
    <div data-document={audience}>
      {!readsBack && (
        <div className={styles.tools}>
          <Switch
            label={words.audience}
            options={audiences.map((value) => ({ value, name: words.audiences[value] }))}
            chosen={audience}
            onChoose={onAudience}
          />
          <span className={styles.space} />
          <ToolButton
            name={roles ? words.showNames : words.showRoles}
            icon="people"
            look="icon"
            on={!roles}
            onClick={() => setRoles(!roles)}
          />
          <CopyLink
            address={documentAddress(reader.siteUrl, opening.incident.key, audience)}
            look="plain"
            words={words.link}
          />
          <ToolButton name={words.export} icon="download" open={exporting} onClick={() => setExporting(!exporting)} />
          <ToolButton name={words.print} icon="print" onClick={() => print()} />
        </div>
      )}
      {problem && (
        <ProblemNote doing="opening" {...{ problem, tries }} recovery={recovery(problem, tries)} onRetry={retry} />
      )}
      {!found && !problem && <WaitingRows words={words.reading} />}
      {found && readsBack && (
        <Suspense fallback={<WaitingRows words={words.exports.readBack} />}>
          <ReadBack {...{ opening, found, onJump }} onClose={leave} />
        </Suspense>
      )}
      {found && !readsBack && (
        <Editions {...{ opening, found, audience, roles, exporting, onJump, onShown }} onReadBack={readFile} />
      )}
    </div>
  );
}

type EditionsProps = Omit<DocumentPartProps, 'onAudience'> & {
  readonly found: DocumentTexts;
  readonly roles: boolean;
  readonly exporting: boolean;
  readonly onReadBack: () => void;
};

const editions = ['published', 'now'] as const;

/** The text as it was published, where one was, and as it is now. */
function Editions({ opening, found, audience, roles, exporting, onJump, onShown, onReadBack }: EditionsProps) {
  const writing = useAdditions();
  const live = useLive(opening.followUps);
  const revision = useRevision();
  const [which, setWhich] = useState<(typeof editions)[number]>('published');
  const current = useMemo(
    () => ({ ...opening, followUps: live.found?.followUps ?? opening.followUps }),
    [opening, live.found],
  );
  const fixed = revision.found;
  const keeper = useFixedKeeper(writing, fixed?.additions ?? null, opening.incident.key);
  const asItIs = useMemo(() => ({ ...found, published: null }), [found]);
  const asPublished = useMemo(
    () => fixed && revision.at && { ...fixed, published: { revision: fixed.revision, at: revision.at } },
    [fixed, revision.at],
  );
  if (revision.at !== null && !fixed) return <WaitingRows words={words.edition.reading} />;
  const shown = {
    audience,
    exporting,
    writing,
    onJump,
    onShown,
    onReadBack,
    named: opening,
    liveAt: live.found?.readAt ?? opening.readAt,
  };
  const options = editions.map((value) => ({ value, name: words.edition[value] }));
  return (
    <>
      {asPublished && audience !== 'customers' && (
        <div className={styles.edition}>
          <Switch label={words.edition.label} {...{ options }} chosen={which} onChoose={setWhich} />
        </div>
      )}
      <Edition opening={current} keeper={writing} written={asItIs} {...{ roles }}>
        {(now, told) =>
          !asPublished || which === 'now' ? (
            <DocumentView document={now} opening={told} {...shown} />
          ) : (
            <Edition opening={current} keeper={keeper} written={asPublished} {...{ roles }}>
              {(published, toldThen) => (
                <>
                  {audience !== 'customers' && (
                    <Suspense fallback={null}>
                      <SincePublished {...{ revision, published, now }} mayEdit={writing.mayEdit} />
                    </Suspense>
                  )}
                  <DocumentView document={published} opening={toldThen} {...shown} />
                </>
              )}
            </Edition>
          )
        }
      </Edition>
    </>
  );
}
