import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { createRef, useImperativeHandle, useState } from 'react';
import type { Doc, DocNode } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { Writing } from '../../../static/panel/src/writing/writing';
import type { WritingProps } from '../../../static/panel/src/writing/writing';
import type { WritingHandle } from '../../../static/panel/src/writing/findings';
import { opening, timeline } from '../builders';
import { fillDom } from '../dom';
import { fakeSurface } from '../fake-surface';

export const doc = (...content: DocNode[]): Doc => ({ version: 1, type: 'doc', content });
export const text = (words: string, ...types: string[]): DocNode => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
});
export const paragraph = (...content: (DocNode | string)[]): DocNode => ({
  type: 'paragraph',
  content: content.map((node) => (typeof node === 'string' ? text(node) : node)),
});

/** jsdom has no layout: everything is where the page begins. */
export function fillLayout(): void {
  fillDom();
  const box = new DOMRect();
  const rects = Object.assign([box], { item: () => box });
  const layout = { getClientRects: () => rects, getBoundingClientRect: () => box };
  Object.assign(Range.prototype, layout);
  Object.assign(Element.prototype, { getClientRects: () => rects });
  Object.assign(document, { elementFromPoint: () => null });
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
}

/** The text with this name once somebody has gone into it and its editor is there. */
async function wokenBox(name: string): Promise<HTMLElement> {
  const box = (): HTMLElement => screen.getByRole('textbox', { name });
  await act(async () => void fireEvent.focus(box()));
  return waitFor(() => {
    if (!('editor' in box())) throw new Error('The text still rests.');
    return box();
  });
}

/** An editor on the screen, what it has told, and a way to bring it what others wrote. */
export async function openWriting(
  first: Doc,
  props: Partial<WritingProps> = {},
  script: Parameters<typeof fakeSurface>[0] = {},
  writable = true,
) {
  const told: Doc[] = [];
  const handle = createRef<WritingHandle>();
  const page = createRef<(doc: Doc) => void>();
  const surface = fakeSurface(script);
  function Page() {
    const [kept, setKept] = useState(first);
    useImperativeHandle(page, () => setKept, []);
    const onChange = (next: Doc): void => {
      told.push(next);
      setKept(next);
    };
    return <Writing label="What happened" {...props} handle={handle} doc={kept} onChange={onChange} />;
  }
  // What is loaded when it is first shown, here before: a test waits for states, not for a compiler.
  await import('../../../static/panel/src/writing/editor');
  const given = opening({ timeline: timeline([]) });
  const { unmount } = render(
    <SurfaceContext.Provider value={surface}>
      <AdditionsProvider opening={given} readAgain={() => undefined}>
        <Page />
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );
  const box = writable ? await wokenBox('What happened') : document.body;
  // Tiptap leaves the editor on its own element.
  const { editor } = box as HTMLElement & { editor: Editor };
  return {
    told,
    box,
    editor,
    handle,
    surface,
    unmount,
    bring: (next: Doc) => act(() => page.current?.(next)),
    run: (what: () => unknown) => act(() => void what()),
  };
}
