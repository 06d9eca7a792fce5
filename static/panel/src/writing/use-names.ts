import type { Editor } from '@tiptap/core';
import { useLayoutEffect } from 'react';
import { adfWords } from '../words/adf';

/** Whoever becomes known while one writes is named in the text from then on. The document itself holds no names. */
export function useNames(editor: Editor | null, nameOf: (accountId: string) => string): void {
  useLayoutEffect(() => {
    if (!editor || editor.isDestroyed) return;
    for (const mention of editor.view.dom.querySelectorAll<HTMLElement>('[data-mention-id]')) {
      const words = `@${nameOf(mention.dataset['mentionId'] ?? '') || adfWords.somebody}`;
      if (mention.textContent !== words) mention.textContent = words;
    }
  }, [editor, nameOf]);
}
