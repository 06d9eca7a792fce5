import { type MessagePart, messageParts, type Opening } from '#contract';
import type { PostmortemDocument } from '#core/document/document';
import { messageText, summarySentences } from '#core/document/message-draft';
import { sentenceCount } from '#core/document/sentence-count';
import { CheckedField } from '../checking/checked-field';
import { useKeptLine } from '../curation/use-kept-line';
import { useAnnounce } from '../parts/announcer';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';
import { messageWords as words } from '../words/message';
import styles from './customers-view.module.css';
import { FindList } from './find-list';
import { ReadyPart } from './ready-part';
import { type Message, useMessage } from './use-message';

type CustomersViewProps = { readonly document: PostmortemDocument; readonly opening: Opening };

/** The message to customers: its seven parts, what in it is better looked at, and the whole as it goes out. */
export function CustomersView({ document, opening }: CustomersViewProps) {
  const message = useMessage(document, opening);
  const { mayEdit, isWritten } = message;
  if (!mayEdit && !isWritten) return <p className={styles.lead}>{words.noneYet}</p>;
  return (
    <section className={styles.part} aria-label={words.title}>
      {mayEdit && !message.message.ready && (
        <>
          <p className={styles.lead}>{words.lead}</p>
          <div className={styles.fields}>
            {messageParts.map((part) => (
              <PartField key={part} part={part} message={message} />
            ))}
          </div>
          <FindList message={message} />
        </>
      )}
      {mayEdit && <ReadyPart message={message} />}
      <Preview message={message} incident={document.incident.key} />
    </section>
  );
}

function PartField({ part, message: { message, change } }: { readonly part: MessagePart; readonly message: Message }) {
  const of = `message:${part}`;
  const { text, type, leave } = useKeptLine(of, message[part], (typed) => change({ ...message, [part]: typed }));
  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <CheckedField
        lines
        place="summary"
        of={of}
        label={words.titles[part]}
        value={text}
        onType={type}
        hint={part === 'summary' ? summaryHint(text) : undefined}
      />
    </div>
  );
}

function summaryHint(text: string): string | undefined {
  const count = sentenceCount(text);
  return count >= summarySentences.least && count <= summarySentences.most ? undefined : words.sentences(count);
}

function Preview({ message: { message }, incident }: { readonly message: Message; readonly incident: string }) {
  const announce = useAnnounce();
  const text = messageText(message, words.titles);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => announce(words.copied),
      () => saveFile(text, words.file(incident), 'text/plain'),
    );
  };
  const missing = messageParts.filter((part) => message[part].trim() === '').map((part) => words.titles[part]);
  return (
    <div className={styles.preview}>
      <h3>{words.preview}</h3>
      {messageParts.map(
        (part) =>
          message[part].trim() !== '' && (
            <div key={part}>
              <h4>{words.titles[part]}</h4>
              {message[part].split('\n').map((line, at) => (
                <p key={at}>{line}</p>
              ))}
            </div>
          ),
      )}
      {missing.length > 0 && <p className={styles.missing}>{words.partMissing(missing)}</p>}
      <div className={styles.actions}>
        <Button onClick={copy}>{words.copy}</Button>
        <Button appearance="subtle" onClick={() => saveFile(`${text}\n`, words.file(incident), 'text/plain')}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
