import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Doc, ReviewText, TextSave } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { TextsProvider } from '../../../static/panel/src/texts/texts-provider';
import { useText } from '../../../static/panel/src/texts/use-text';
import type { TextHandle } from '../../../static/panel/src/texts/use-text';
import { doc } from '../../core/texts/docs';
import { opening } from '../builders';
import { good } from '../fake-surface';
import type { FakeSurface } from '../fake-surface';

export const id = 'impact/whoWasMet';

/** Under fake timers. */
export const pass = (ms: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(ms));

export const stands = (words: Doc, revision: number, by = 'a1', parts: Partial<ReviewText> = {}): ReviewText => ({
  id,
  doc: words,
  revision,
  by,
  at: '2026-11-18T09:00:00.000Z',
  beside: [],
  ...parts,
});

/** An app that takes every save as it is. */
export const takes = ({ doc: words, revision }: TextSave) =>
  good({ text: stands(words, revision + 1), outcome: 'saved' as const, people: {} });

/** An opening with these texts. */
export const opens =
  (...texts: ReviewText[]) =>
  () =>
    good({ texts, unread: [], present: [], people: {} });

type Shown = { readonly access?: 'write' | 'read'; readonly children?: (text: TextHandle) => ReactNode };

/** One text of the review on the screen, and what its hook gives. */
export async function show(surface: FakeSurface, { access = 'write', children }: Shown = {}) {
  const held: { text?: TextHandle } = {};
  const Writes = () => {
    const text = useText(id);
    useEffect(() => void (held.text = text), [text]);
    return children ? children(text) : <p>{JSON.stringify(text.doc.content)}</p>;
  };
  const view = render(
    <SurfaceContext.Provider value={surface}>
      <AdditionsProvider opening={opening({ access })} readAgain={() => undefined}>
        <TextsProvider>
          <Writes />
        </TextsProvider>
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );
  await pass(0);
  const now = (): TextHandle => {
    if (!held.text) throw new Error('Nothing is shown.');
    return held.text;
  };
  const type = (words: string | Doc): void => act(() => now().onChange(typeof words === 'string' ? doc(words) : words));
  return { ...view, now, type };
}
