import Button, { IconButton } from '@atlaskit/button/new';
import CodeIcon from '@atlaskit/icon/core/angle-brackets';
import BulletsIcon from '@atlaskit/icon/core/list-bulleted';
import NumbersIcon from '@atlaskit/icon/core/list-numbered';
import BoldIcon from '@atlaskit/icon/core/text-bold';
import ItalicIcon from '@atlaskit/icon/core/text-italic';
import LinkIcon from '@atlaskit/icon/core/link';
import QuoteIcon from '@atlaskit/icon/core/quotation-mark';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { AdfView } from './adf-view';
import { markdownToAdf } from './markdown-to-adf';
import { put, type Stroke } from './strokes';
import styles from './text-editor.module.css';

const tools: { stroke: Stroke; label: string; icon: typeof BoldIcon }[] = [
  { stroke: 'bold', label: 'Bold', icon: BoldIcon },
  { stroke: 'italic', label: 'Italic', icon: ItalicIcon },
  { stroke: 'code', label: 'Code', icon: CodeIcon },
  { stroke: 'bullets', label: 'Bullet list', icon: BulletsIcon },
  { stroke: 'numbers', label: 'Numbered list', icon: NumbersIcon },
  { stroke: 'quote', label: 'Quote', icon: QuoteIcon },
  { stroke: 'link', label: 'Link', icon: LinkIcon },
];

interface Properties {
  label: string;
  start: string;
  saveLabel?: string;
  saving: boolean;
  placeholder?: string;
  /** Beside the buttons. */
  extra?: ReactNode;
  onSave(text: string): void;
  onCancel(): void;
}

/** Text in Markdown with a row of tools and a preview; Ctrl+Enter saves, Escape leaves. */
export function TextEditor({
  label,
  start,
  saveLabel = 'Save',
  saving,
  placeholder,
  extra,
  onSave,
  onCancel,
}: Properties) {
  const [text, setText] = useState(start);
  const [preview, setPreview] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const draw = (stroke: Stroke) => {
    const field = area.current;
    if (!field) return;
    const next = put(stroke, text, field.selectionStart, field.selectionEnd);
    setText(next.text);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(next.start, next.end);
    });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !saving) onSave(text);
  };
  return (
    <div className={styles.editor}>
      <div className={styles.frame}>
        <div className={styles.tools} role="group" aria-label="Formatting">
          {tools.map(({ stroke, label: name, icon }) => (
            <IconButton
              key={stroke}
              icon={icon}
              label={name}
              appearance="subtle"
              spacing="compact"
              isDisabled={preview}
              onClick={() => draw(stroke)}
            />
          ))}
          <span className={styles.spring} />
          <Button appearance="subtle" spacing="compact" isSelected={preview} onClick={() => setPreview(!preview)}>
            Preview
          </Button>
        </div>
        {preview ? (
          <div className={styles.preview}>
            <AdfView document={markdownToAdf(text)} />
          </div>
        ) : (
          // The person has just asked for this field; Jira puts the cursor there too.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          <textarea
            ref={area}
            className={styles.area}
            aria-label={label}
            value={text}
            placeholder={placeholder}
            autoFocus
            rows={Math.min(24, Math.max(6, text.split('\n').length + 1))}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={keys}
          />
        )}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" isLoading={saving} onClick={() => onSave(text)}>
          {saveLabel}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
        {extra}
      </div>
    </div>
  );
}
