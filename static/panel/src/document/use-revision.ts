import { useCallback, useEffect, useState } from 'react';
import type { PublishedRevision, Told } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';

/** The text that was published last; null where none was, or it could not be read. */
export function useRevision() {
  const { call } = useSurface();
  const { mayEdit } = useAdditions();
  const { review } = useFrame();
  const at = review?.published?.at ?? null;
  const [found, setFound] = useState<PublishedRevision | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback(
    async (again: boolean) => {
      const reply = await call('tellPublished', { again });
      if (reply.ok) setTold(reply.value);
    },
    [call],
  );
  useEffect(() => {
    if (at === null) return undefined;
    let left = false;
    void call('readRevision', {}).then((reply) => {
      if (left || !reply.ok) return;
      setFound(reply.value);
      setTold(reply.value?.told ?? null);
      // What could not be told when it was published is told now.
      if (reply.value?.told === 'open' && mayEdit) void tell(false);
    });
    return () => {
      left = true;
    };
  }, [call, at, mayEdit, tell]);
  return { found: at === null ? null : found, at, told, tellAgain: () => void tell(true) };
}

export type Revision = ReturnType<typeof useRevision>;
