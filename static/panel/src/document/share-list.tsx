import { useRef, useState } from 'react';
import type { Problem, ShareInput } from '#contract';
import type { PostmortemDocument } from '#core/document/document';
import { toAdf } from '#core/document/to-adf';
import { newUuid } from '../new-uuid';
import { useAnnounce } from '../parts/announcer';
import { ProblemNote } from '../parts/problem-note';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { documentAddress } from '../timeline/view-address';
import { documentWords } from '../words/document';
import styles from './export-panel.module.css';

const words = documentWords.exports;

const ways = ['comment', 'description'] as const;
const names = { comment: words.comment, description: words.description };
const hints = { comment: words.commentHint, description: words.descriptionHint };

/** Puts the document into Jira, in the person's own name. */
export function ShareList({ document }: { readonly document: PostmortemDocument }) {
  const { reader, call } = useSurface();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly as: ShareInput['as'] } | null>(null);
  const [busy, setBusy] = useState(false);
  // Until it is known to have arrived it is the same sharing, so that it arrives once.
  const ids = useRef<Partial<Record<ShareInput['as'], string>>>({});
  const share = async (as: ShareInput['as']): Promise<void> => {
    const { doc, extent } = toAdf(document, documentAddress(reader.siteUrl, reader.issueKey, 'engineers'));
    const shareId = (ids.current[as] ??= newUuid());
    setBusy(true);
    const reply = await call('shareDocument', { as, shareId, doc });
    setBusy(false);
    setProblem(reply.ok ? null : { problem: reply.problem, as });
    if (!reply.ok) return;
    delete ids.current[as];
    const done = extent === 'whole' ? words.shared[as] : `${words.shared[as]} ${words.half}`;
    setSaid(done);
    announce(done);
  };
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
          tries={1}
          recovery={recovery(problem.problem, 1)}
          onRetry={() => void share(problem.as)}
        />
      )}
    </>
  );
}
