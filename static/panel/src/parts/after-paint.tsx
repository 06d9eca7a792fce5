import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const PaintedContext = createContext(false);

/** False until what the panel is for has been painted once: what can wait waits for that. */
export function usePainted(): boolean {
  return useContext(PaintedContext);
}

/** @param due true once there is something to paint */
export function AfterPaint({ due, children }: { readonly due: boolean; readonly children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!due) return undefined;
    // Two frames: the first callback still runs before the paint it belongs to.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [due]);
  return <PaintedContext.Provider value={painted}>{children}</PaintedContext.Provider>;
}

/** What comes after the first paint. @param room the class that keeps its place until then, so that nothing jumps */
export function Later({ room, children }: { readonly room: string | undefined; readonly children: ReactNode }) {
  const painted = usePainted();
  return <div className={room}>{painted && children}</div>;
}
