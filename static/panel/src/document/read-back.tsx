import { useEffect, useId, useRef, useState } from 'react';
import type { Opening } from '#contract';
import type { PostmortemDocument } from '#core/document/document';
import { MOST_FILE, readBack, type Unreadable } from '#core/document/read-back';
import { useAdditions } from '../additions-keeper';
import { FieldFrame } from '../curation/field-frame';
import { Button } from '../parts/button';
import { useAnnounce } from '../parts/announcer';
import { readBackWords as words } from '../words/read-back';
import { Edition } from './edition';
import { FileView } from './file-view';
import styles from './read-back.module.css';
import type { DocumentTexts } from './use-document-texts';

type ReadBackProps = {
  readonly opening: Opening;
  readonly found: DocumentTexts;
  readonly onJump: (at: string) => void;
  readonly onClose: () => void;
};

type Read = { readonly name: string; readonly document: PostmortemDocument };

/** A postmortem that was taken out as a file, read again: shown as what it is, and nothing here is overwritten. */
export function ReadBack({ opening, found, onJump, onClose }: ReadBackProps) {
  const writing = useAdditions();
  const announce = useAnnounce();
  const [read, setRead] = useState<Read | null>(null);
  const [fault, setFault] = useState<Unreadable | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read]);
  const take = (name: string, text: string): void => {
    const answer = readBack(text);
    setFault('because' in answer ? answer.because : null);
    setRead('document' in answer ? { name, document: answer.document } : null);
    if ('document' in answer) announce(words.shown(name));
  };
  return (
    <div className={styles.back}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {read ? words.from(read.name) : words.title}
        </h2>
        <Button spacing="compact" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {!read && <Choosing {...{ fault }} onFault={setFault} onText={take} />}
      {read && (
        <Edition
          opening={opening}
          keeper={writing}
          written={{ ...found, published: null }}
          roles={read.document.names === 'roles'}
        >
          {(here, told) => (
            <FileView file={read.document} opening={told} texts={found.texts} {...{ here, writing, onJump }} />
          )}
        </Edition>
      )}
    </div>
  );
}

type ChoosingProps = {
  readonly fault: Unreadable | null;
  readonly onFault: (fault: Unreadable) => void;
  readonly onText: (name: string, text: string) => void;
};

/** UTF-8 takes up to so many bytes for one UTF-16 unit. */
const BYTES = 3;

function Choosing({ fault, onFault, onText }: ChoosingProps) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [asked, setAsked] = useState(false);
  const choose = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > MOST_FILE * BYTES) return onFault('tooLong');
    void file.text().then(
      (text) => onText(file.name, text),
      () => onFault('notOurs'),
    );
  };
  const isEmpty = pasted.trim() === '';
  return (
    <form
      className={styles.choosing}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return setAsked(true);
        onText(words.pasted, pasted);
      }}
    >
      <p>{words.lead}</p>
      <div className={styles.file}>
        <label htmlFor={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          accept=".md,.markdown,.json,text/markdown,application/json,text/plain"
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
      <FieldFrame label={words.paste} fault={asked && isEmpty ? words.missing : null}>
        {(field) => <textarea {...field} rows={4} value={pasted} onChange={(event) => setPasted(event.target.value)} />}
      </FieldFrame>
      {fault && (
        <p role="alert" className={styles.fault}>
          {words.unreadable[fault]}
        </p>
      )}
      <Button type="submit" spacing="compact">
        {words.read}
      </Button>
    </form>
  );
}
