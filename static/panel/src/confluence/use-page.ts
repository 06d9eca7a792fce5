import { useRef, useState } from 'react';
import type { Confluence, PageInput, PagePublished, Problem } from '#contract';
import type { Audience } from '#core/document/audience';
import type { PostmortemDocument } from '#core/document/document';
import { toAdf } from '#core/document/to-adf';
import { newUuid } from '../new-uuid';
import { useAnnounce } from '../parts/announcer';
import { useSurface } from '../surface';
import { documentAddress } from '../timeline/view-address';
import { useReply } from '../use-reply';
import { useRetry } from '../use-retry';
import { confluenceWords as words } from '../words/confluence';

/** What Forge carries to the app in one call, with room for the longest characters. */
const MOST_IN_PAGE = 150_000;

const wantedOf = { engineers: 'whole', leaders: 'halfPage' } as const;

export type Wanted = Pick<PageInput, 'title' | 'spaceId' | 'instead'>;
type Shown = { readonly document: PostmortemDocument; readonly audience: Exclude<Audience, 'customers'> };
type Trouble = { readonly problem: Problem; readonly wanted: Wanted };

/** Confluence as it stands, and a way to write this text to the postmortem's page. */
export function usePage({ document, audience }: Shown) {
  const { reader, call } = useSurface();
  const announce = useAnnounce();
  const reading = useReply('readConfluence', {});
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<PagePublished | null>(null);
  // Until an answer came it is the same attempt, so that it is written once.
  const attempt = useRef<string | null>(null);
  const publish = async (wanted: Wanted): Promise<void> => {
    const address = documentAddress(reader.siteUrl, reader.issueKey, audience);
    const { doc, extent } = toAdf(document, address, { wanted: wantedOf[audience], most: MOST_IN_PAGE });
    attempt.current ??= newUuid();
    setBusy(true);
    const revision = document.published?.revision ?? null;
    const reply = await call('publishPage', { ...wanted, doc, revision, attempt: attempt.current });
    setBusy(false);
    setTrouble(reply.ok ? null : { problem: reply.problem, wanted });
    setTries(reply.ok ? 0 : (count) => count + 1);
    setSaid('');
    if (!reply.ok) return;
    attempt.current = null;
    const { outcome } = reply.value;
    const isCut = (outcome === 'made' || outcome === 'rewritten') && extent !== wantedOf[audience];
    const done = isCut ? `${words.said[outcome]} ${words.half}` : words.said[outcome];
    setSaid(done);
    announce(done);
    if ('page' in reply.value) setWritten(reply.value);
  };
  const retry = (): void => void (trouble && publish(trouble.wanted));
  useRetry(busy ? null : (trouble?.problem ?? null), tries, retry);
  return { reading, found: stateOf(reading.reply, written), said, trouble, tries, busy, publish, retry };
}

/** What was read, with the page as it stood when it was last written or left. */
function stateOf(reply: ReturnType<typeof useReply<'readConfluence'>>['reply'], written: PagePublished | null) {
  const found: Confluence | null = reply?.ok ? reply.value : null;
  return found?.has && written && 'page' in written ? { ...found, page: written.page } : found;
}
