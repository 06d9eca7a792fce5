import { useRef, useState } from 'react';
import type { Problem, Shared, ShareInput } from '#contract';
import type { Audience } from '#core/document/audience';
import type { PostmortemDocument } from '#core/document/document';
import { type AdfExtent, toAdf } from '#core/document/to-adf';
import { newUuid } from '../new-uuid';
import { useAnnounce } from '../parts/announcer';
import { ProblemNote } from '../parts/problem-note';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { documentAddress } from '../timeline/view-address';
import { useRetry } from '../use-retry';
import { documentWords } from '../words/document';
import styles from './export-panel.module.css';

const words = documentWords.exports;

const ways = ['comment', 'description'] as const;
const names = { comment: words.comment, description: words.description };
const hints = { comment: words.commentHint, description: words.descriptionHint };
const wantedOf = { engineers: 'whole', leaders: 'halfPage' } as const;

function saidOf(shared: Shared, as: ShareInput['as'], isCut: boolean): string {
  if (shared.outcome === 'tooLong') return words.noRoom;
  return [words.shared[as], isCut ? words.half : '', shared.crossed ? words.crossed : ''].filter(Boolean).join(' ');
}

type ShareListProps = { readonly document: PostmortemDocument; readonly audience: Exclude<Audience, 'customers'> };

/** Puts what these readers are shown into Jira, in the person's own name. */
export function ShareList({ document, audience }: ShareListProps) {
  const { reader, call } = useSurface();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly as: ShareInput['as'] } | null>(null);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  // Until it is known to have arrived it is the same sharing, so that it arrives once.
  const ids = useRef<Partial<Record<ShareInput['as'], string>>>({});
  const send = async (as: ShareInput['as'], wanted: AdfExtent): Promise<void> => {
    const address = documentAddress(reader.siteUrl, reader.issueKey, audience);
    const { doc, extent } = toAdf(document, address, { wanted });
    const reply = await call('shareDocument', { as, shareId: (ids.current[as] ??= newUuid()), doc });
    setProblem(reply.ok ? null : { problem: reply.problem, as });
    setTries(reply.ok ? 0 : (count) => count + 1);
    setSaid(null);
    if (!reply.ok) return;
    if (reply.value.outcome === 'tooLong' && extent === 'whole') return send(as, 'halfPage');
    delete ids.current[as];
    const done = saidOf(reply.value, as, wantedOf[audience] !== extent);
    setSaid(done);
    announce(done);
  };
  const share = async (as: ShareInput['as']): Promise<void> => {
    setBusy(true);
    await send(as, wantedOf[audience]);
    setBusy(false);
  };
  const retry = (): void => void (problem && share(problem.as));
  useRetry(busy ? null : (problem?.problem ?? null), tries, retry);
  return (
    <>
      <ul className={styles.share}>
        {ways.map((as) => (
          <li key={as}>
            <button type="button" disabled={busy} onClick={() => void share(as)}>
              {names[as]}
            </button>
            <span>{hints[as]}</span>
          </li>
        ))}
      </ul>
      {said && <p>{said}</p>}
      {problem && (
        <ProblemNote
          doing="saving"
          problem={problem.problem}
          tries={tries}
          busy={busy}
          recovery={recovery(problem.problem, tries)}
          onRetry={retry}
        />
      )}
    </>
  );
}
