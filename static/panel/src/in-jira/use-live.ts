import { useCallback, useEffect, useRef, useState } from 'react';
import type { FollowUp, FollowUpSite, LiveFollowUps, Problem } from '#contract';
import { recovery } from '../recovery';
import { useSurface } from '../surface';

/** News come in bursts; nobody tells of changes of issues other than the incident, so that they are looked for. */
const newsRestMs = 1_000;
const leastBetweenMs = 5_000;
const everyMs = 60_000;

export type Live = {
  /** The last good reading; null before the first. */
  readonly found: LiveFollowUps | null;
  /** Ids that it was asked for: of these it tells all that this reader may see. */
  readonly asked: readonly string[];
  readonly site: FollowUpSite | null;
  readonly problem: Problem | null;
  readonly tries: number;
  readonly busy: boolean;
};

const nothing: Live = { found: null, asked: [], site: null, problem: null, tries: 0, busy: true };

/**
 * The follow-ups as Jira has them: read when shown, when something is told of the incident, when the reader comes back,
 * after a change, and once a minute while the page is looked at.
 * @param known those that the panel knows from its last opening
 */
export function useLive(known: readonly FollowUp[]): Live & { readonly read: () => Promise<void> } {
  const { call } = useSurface();
  const [live, setLive] = useState(nothing);
  const latest = useRef({ began: 0, at: -Infinity, site: live.site, also: [''] });
  latest.current.also = known.map(({ issueId }) => issueId);
  const read = useCallback(async () => {
    const mine = ++latest.current.began;
    latest.current.at = performance.now();
    setLive((last) => ({ ...last, busy: true }));
    const { site, also } = latest.current;
    const reply = await call('readFollowUps', { also, ...(site && { sprintFieldId: site.sprintFieldId }) });
    // Of readings that overlap the one that began last counts.
    if (mine !== latest.current.began) return;
    if (reply.ok) latest.current.site = reply.value.site ?? site;
    setLive((last) =>
      reply.ok
        ? {
            found: reply.value,
            asked: also,
            site: reply.value.site ?? site,
            problem: null,
            tries: 0,
            busy: false,
          }
        : { ...last, problem: reply.problem, tries: last.tries + 1, busy: false },
    );
  }, [call]);
  const ids = latest.current.also.join(' ');
  useEffect(() => void read(), [read, ids]);
  useLooking(read, latest);
  useTryingAgain(live, read);
  return { ...live, read };
}

function useLooking(read: () => Promise<void>, latest: { readonly current: { readonly at: number } }): void {
  const { onChange } = useSurface();
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(soon);
      const rested = latest.current.at + leastBetweenMs - performance.now();
      soon = setTimeout(() => void read(), Math.max(newsRestMs, rested));
    };
    const back = (): void => {
      if (document.visibilityState === 'visible') look();
    };
    const every = setInterval(() => {
      if (document.visibilityState === 'visible') void read();
    }, everyMs);
    const stop = onChange(look, () => undefined);
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(soon);
      clearInterval(every);
      stop();
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [read, onChange, latest]);
}

function useTryingAgain({ problem, tries, busy }: Live, read: () => Promise<void>): void {
  const next = problem && !busy ? recovery(problem, tries) : null;
  const wait = next?.by === 'waiting' ? next.afterMs : null;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => void read(), wait);
    return () => clearTimeout(timer);
  }, [wait, tries, read]);
}
