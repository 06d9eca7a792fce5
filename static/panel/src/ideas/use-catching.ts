import { useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { catchingWords as words } from '../words/catching';
import { type Caught, catchIdea } from './catch-idea';

/** A signal that people wish they had had (S0-35): its idea is for noticing sooner. */
const asSignal = (caught: Caught): Caught => ({ ...caught, stage: 'detection', aim: 'detect' });

/**
 * A button that catches an idea in one step, and takes it back as long as nothing else was done.
 * @param from where, in words: `at 02:14 UTC`
 */
export function useCatching(caught: Caught, from: string, kind: 'idea' | 'signal' = 'idea') {
  const { last, undo, make } = useAdditions();
  const { reader } = useSurface();
  const [made, setMade] = useState(false);
  const says = kind === 'idea' ? words.caught(from) : words.caughtSignal(from);
  if (made && undo && last?.says === says)
    return { name: kind === 'idea' ? words.undo : words.undoSignal, onPress: undo };
  return {
    name: kind === 'idea' ? words.catchOne : words.signal,
    onPress: (): void => {
      setMade(true);
      catchIdea({ make, reader }, kind === 'idea' ? caught : asSignal(caught), says);
    },
  };
}
