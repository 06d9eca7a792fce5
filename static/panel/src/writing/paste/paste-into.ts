import type { Editor } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { isSafeHref } from '#core/adf/review-inline';
import type { Doc } from '#contract';
import { isPicture } from '../attach-picture';
import { fromMarkdown, looksLikeMarkdown } from './markdown';
import { picturesIn } from './pictures';

/**
 * What of a paste is not left to the editor: pictures, an address over words, Markdown. True where all of it is done
 * here; HTML goes on through `cleanHtml` and the schema.
 */
export function pasteInto(
  editor: Editor,
  data: DataTransfer | null,
  attach: (files: readonly File[]) => boolean,
): boolean {
  if (!data || editor.isActive('codeBlock')) return false;
  const text = data.getData('text/plain');
  // An editor of code adds HTML that only colours its words.
  const html = data.types.includes('vscode-editor-data') ? '' : data.getData('text/html');
  const files = [...data.files].filter(isPicture);
  // Office programs add a picture of the whole beside the words: then the words are meant.
  if (files.length > 0 && text.trim() === '') return attach(files);
  if (html) {
    const pictures = picturesIn(html);
    if (pictures.length > 0) queueMicrotask(() => attach(pictures));
    return false;
  }
  if (isSafeHref(text.trim())) return pasteLink(editor, text.trim());
  if (!looksLikeMarkdown(text)) return html === '' && data.types.includes('text/html') && pasteText(editor, text);
  void fromMarkdown(text).then(
    (doc) => pasteDoc(editor, doc),
    // Its code could not be fetched: the words are what matters.
    () => pasteText(editor, text),
  );
  return true;
}

function pasteLink(editor: Editor, href: string): boolean {
  const link = { type: 'link', attrs: { href } };
  if (editor.state.selection.empty) return editor.commands.insertContent({ type: 'text', text: href, marks: [link] });
  return editor.commands.setMark('link', { href });
}

function pasteText(editor: Editor, text: string): boolean {
  return editor.commands.insertContent(
    text
      .split(/\r\n?|\n/)
      .map((line) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) })),
  );
}

function pasteDoc(editor: Editor, doc: Doc): void {
  if (editor.isDestroyed) return;
  const nodes = Fragment.fromArray(doc.content.map((node) => editor.schema.nodeFromJSON(node)));
  const { tr } = editor.state;
  editor.view.dispatch(tr.replaceSelection(Slice.maxOpen(nodes)).scrollIntoView().setMeta('paste', true));
}
