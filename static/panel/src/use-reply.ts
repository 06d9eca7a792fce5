import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, Calls } from '#contract';
import { recovery } from './recovery';
import { useSurface } from './surface';
import type { Answer } from './surface';

/**
 * Makes a call when first shown, again after a while where that helps, and whenever `again` is called.
 * @param wanted false while there is nothing to call for
 * @returns `reply` is null until the first answer, and stays while a later one is awaited
 */
export function useReply<Name extends CallName>(name: Name, input: Parameters<Calls[Name]>[0], wanted = true) {
  const { call } = useSurface();
  const [state, setState] = useState<{ reply: Answer<Name> | null; tries: number }>({ reply: null, tries: 0 });
  const asked = useRef(input);
  const again = useCallback(async () => {
    const reply = await call(name, asked.current);
    setState((last) => ({ reply, tries: reply.ok ? 0 : last.tries + 1 }));
  }, [call, name]);
  useEffect(() => {
    if (wanted) void again();
  }, [wanted, again]);
  const { reply, tries } = state;
  const next = reply && !reply.ok ? recovery(reply.problem, tries) : null;
  const wait = next?.by === 'waiting' ? next.afterMs : null;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => void again(), wait);
    return () => clearTimeout(timer);
  }, [wait, tries, again]);
  return { reply, tries, again: () => void again() };
}
