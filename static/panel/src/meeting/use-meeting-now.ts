import { useCallback, useEffect, useRef, useState } from 'react';
import type { MeetingNow, MeetingMove } from '#contract';
import { useSurface } from '../surface';

/** How often one looks where the meeting is; news come sooner. */
const lookMs = 4_000;
const newsRestMs = 150;

/** Not an id of an addition or a text: news of it ask for nothing else to be read. */
const NEWS = 'meeting/now';

/** Where the meeting is, for everybody who has it open: looked for all the time, and at once where another panel tells. */
export function useMeetingNow(active: boolean) {
  const { call, onChange, publishChange } = useSurface();
  const [now, setNow] = useState<MeetingNow | null>(null);
  const [reached, setReached] = useState(true);
  const [looked, setLooked] = useState(false);
  /** The app's clock less the browser's own, in milliseconds. */
  const ahead = useRef<number | null>(null);
  const ask = useCallback(
    async (move?: MeetingMove): Promise<MeetingNow | null> => {
      const reply = await call('followMeeting', move ? { move } : {});
      setReached(reply.ok);
      if (!reply.ok) return null;
      setLooked(true);
      ahead.current = Date.parse(reply.value.at) - performance.now();
      const told = reply.value.now;
      setNow((known) => (known && told && known.revision > told.revision ? known : told));
      return told;
    },
    [call],
  );
  useEffect(() => {
    if (!active) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const after = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask().then(() => after(lookMs)), ms);
    };
    void ask().then(() => after(lookMs));
    const stop = onChange(
      (news) => {
        if (!news || news.ids.includes(NEWS)) after(newsRestMs);
      },
      () => after(newsRestMs),
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [active, ask, onChange]);
  const move = async (point: string | null, minutes: number): Promise<void> => {
    const moved = await ask({ revision: now?.revision ?? 0, point, minutes });
    if (moved) publishChange({ ids: [NEWS], revision: moved.revision });
  };
  /** The app's own time, epoch ms: the timer is the same on every screen, however their clocks are set. */
  const time = useCallback((): number => (ahead.current ?? 0) + performance.now(), []);
  return { now, looked, reached, move, time };
}

export type FollowedNow = ReturnType<typeof useMeetingNow>;
