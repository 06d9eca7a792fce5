import type { Editor } from '@tiptap/core';
import { useCallback, useMemo, useState } from 'react';
import { useSurface } from '../surface';
import { problemWords } from '../words';
import { writingWords } from '../words/writing';
import { attachPicture, isPicture } from './attach-picture';
import { pasteInto } from './paste/paste-into';

/** What became of a picture: that it stands in the text need only be heard. */
type Said = { readonly words: string; readonly seen: boolean };

/** Pictures that are pasted, dropped or chosen go to Jira as attachments of the incident; what became of them is said. */
export function usePictures() {
  const { attach: toJira, reader } = useSurface();
  const [said, setSaid] = useState<Said>({ words: '', seen: false });
  const attach = useCallback(
    async (editor: Editor, file: File): Promise<void> => {
      if (!isPicture(file)) return setSaid({ words: writingWords.onlyPictures, seen: true });
      setSaid({ words: writingWords.attaching(file.name), seen: true });
      const reply = await attachPicture(editor, file, toJira);
      if (reply.ok) return setSaid({ words: writingWords.attached(reply.value.name || file.name), seen: false });
      const { what, safe } = problemWords(reply.problem, 'attaching', reader.issueKey);
      setSaid({ words: `${what} ${safe} ${writingWords.again}`, seen: true });
    },
    [toJira, reader.issueKey],
  );
  return useMemo(() => {
    const all = (editor: Editor, files: readonly File[]): boolean => {
      for (const file of files) void attach(editor, file);
      return files.length > 0;
    };
    return {
      said,
      attach,
      onPaste: (editor: Editor, event: ClipboardEvent) =>
        pasteInto(editor, event.clipboardData, (files) => all(editor, files)),
      onDrop: (editor: Editor, event: DragEvent) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) event.preventDefault();
        return all(editor, files);
      },
    };
  }, [said, attach]);
}
