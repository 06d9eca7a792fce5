import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isSafeHref } from '#core/adf/review-inline';
import { writingWords } from '../words/writing';
import styles from './toolbar.module.css';

type LinkFormProps = { readonly editor: Editor; readonly onClose: () => void };

/** The address of a link: under the tools, of the words that are selected or stand at the caret. */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const [address, setAddress] = useState(() => String(editor.getAttributes('link')['href'] ?? ''));
  const [asked, setAsked] = useState(false);
  const linked = editor.isActive('link');
  const id = useId();
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const set = (): void => {
    const href = hrefOf(address);
    if (!isSafeHref(href)) return setAsked(true);
    setLink(editor, href);
    onClose();
  };
  const remove = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') set();
    else close();
  };
  return (
    <div className={styles.link} role="group" aria-label={writingWords.link}>
      <label htmlFor={id}>{writingWords.linkTo}</label>
      <input
        id={id}
        // It was asked for in this moment, and closing it brings the focus back.
        autoFocus
        value={address}
        placeholder={writingWords.linkHint}
        aria-describedby={asked ? `${id}-kept` : undefined}
        aria-invalid={asked || undefined}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" onClick={set}>
        {writingWords.setLink}
      </button>
      {linked && (
        <button type="button" onClick={remove}>
          {writingWords.removeLink}
        </button>
      )}
      <button type="button" onClick={close}>
        {writingWords.close}
      </button>
      {asked && (
        <p id={`${id}-kept`} className={styles.kept} role="status">
          {writingWords.linkKept}
        </p>
      )}
    </div>
  );
}

/** What people type for an address: without its scheme, or a mail address as it is. */
function hrefOf(typed: string): string {
  const address = typed.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(address) ? `https://${address}` : address;
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  if (editor.state.selection.empty && !editor.isActive('link'))
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.extendMarkRange('link').setMark('link', { href }).run();
}
