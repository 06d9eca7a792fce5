import { useRef, useState } from 'react';
import type { Problem, ReviewChange, ReviewChanged, ReviewException, ReviewRole } from '#contract';
import { newUuid } from '../new-uuid';
import { useAnnounce } from '../parts/announcer';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';
import { reviewWords as words } from '../words/review';

/** Why a change did not come about. */
export type NotDone =
  | { readonly asks: readonly ReviewException[] }
  | { readonly excludes: ReviewRole }
  | { readonly says: string }
  | { readonly problem: Problem };

/** Changes the review, one thing at a time; a change that is sent again after a lost answer is made once. */
export function useChanging() {
  const { call, publishChange } = useSurface();
  const { review, take } = useFrame();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const last = useRef({ asked: '', changeId: '' });
  const change = async (wanted: ReviewChange, says: string, reason?: string): Promise<boolean> => {
    const revision = review?.revision ?? 0;
    const asked = JSON.stringify([revision, wanted, reason]);
    if (last.current.asked !== asked) last.current = { asked, changeId: newUuid() };
    setBusy(true);
    const { changeId } = last.current;
    const reply = await call('changeReview', { changeId, revision, change: wanted, ...(reason && { reason }) });
    setBusy(false);
    if (!reply.ok) {
      setNotDone({ problem: reply.problem });
      return false;
    }
    const { value } = reply;
    if (value.review) take(value.review);
    if (value.outcome === 'changed') {
      setNotDone(null);
      announce(says);
      publishChange();
      return true;
    }
    setNotDone(value.outcome === 'meanwhile' ? { says: words.meanwhile } : refusal(value));
    return false;
  };
  return { busy, notDone, change, forget: () => setNotDone(null) };
}

type Refused = Extract<ReviewChanged, { readonly outcome: 'refused' }>;

function refusal({ because, exceptions, has }: Refused): NotDone {
  if (because === 'reasonNeeded') return { asks: exceptions ?? [] };
  if (because === 'rolesExclude') return { excludes: has ?? 'owner' };
  return { says: words.refusals[because] };
}
