import { useMemo, useState } from 'react';
import type { Opening } from '#contract';
import { audiences, type Audience } from '#core/document/audience';
import { useLive } from '../in-jira/use-live';
import { CopyLink } from '../parts/copy-link';
import { ProblemNote } from '../parts/problem-note';
import { ToolButton } from '../parts/tool-button';
import { WaitingRows } from '../parts/waiting-rows';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { documentAddress } from '../timeline/view-address';
import { ToldAs } from '../told-as/told-as';
import { documentWords as words } from '../words/document';
import { AudienceSwitch } from './audience-switch';
import { DocumentView } from './document-view';
import styles from './document-part.module.css';
import { useDocumentTexts } from './use-document-texts';

type DocumentPartProps = {
  readonly opening: Opening;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onJump: (at: string) => void;
};

/** What the review leaves: a document to be read, for one of three kinds of readers. Names are roles until asked for. */
export function DocumentPart({ opening, audience, onAudience, onJump }: DocumentPartProps) {
  const { reader } = useSurface();
  const [roles, setRoles] = useState(true);
  const [exporting, setExporting] = useState(false);
  const { found, problem, tries, retry } = useDocumentTexts(opening.readAt);
  const live = useLive(opening.followUps);
  const now = useMemo(
    () => ({ ...opening, followUps: live.found?.followUps ?? opening.followUps }),
    [opening, live.found],
  );
  return (
    <div data-document={audience}>
      <div className={styles.tools}>
        <AudienceSwitch {...{ audience, onAudience }} choices={audiences} />
        <span className={styles.space} />
        <ToolButton name={words.names} icon="people" look="icon" on={!roles} onClick={() => setRoles(!roles)} />
        <CopyLink address={documentAddress(reader.siteUrl, opening.incident.key, audience)} />
        <ToolButton name={words.export} icon="download" open={exporting} onClick={() => setExporting(!exporting)} />
        <ToolButton name={words.print} icon="print" onClick={() => print()} />
      </div>
      {problem && (
        <ProblemNote doing="opening" {...{ problem, tries }} recovery={recovery(problem, tries)} onRetry={retry} />
      )}
      {!found && !problem && <WaitingRows words={words.reading} />}
      {found && (
        <ToldAs opening={now} view={{ knownAt: null, roles }} waiting={<WaitingRows words={words.reading} />}>
          {(told) => (
            <DocumentView
              opening={told}
              {...{ found, audience, onJump, roles, exporting }}
              liveAt={live.found?.readAt ?? opening.readAt}
            />
          )}
        </ToldAs>
      )}
    </div>
  );
}
