import type { MessageFind } from '#core/document/message-finds';
import { instead } from '#core/redaction/redacted';
import { Button } from '../parts/button';
import { messageWords as words } from '../words/message';
import styles from './customers-view.module.css';
import type { Message } from './use-message';

/** So much stands around a find, in characters. */
const AROUND = 40;

/** What the message would rather not say, each for a person to decide. */
export function FindList({ message: { message, finds, change } }: { readonly message: Message }) {
  const replace = ({ part, start, end, kind }: MessageFind): void => {
    const text = message[part];
    change({ ...message, [part]: text.slice(0, start) + instead[kind] + text.slice(end) });
  };
  const keep = (find: MessageFind): void => change({ ...message, kept: [...new Set([...message.kept, find.words])] });
  return (
    <div className={styles.finds}>
      <h3>{words.finds}</h3>
      <p>{finds.length === 0 ? words.none : words.found(finds.length)}</p>
      <ul>
        {finds.map((find) => (
          <li key={`${find.part} ${find.start}`} data-find={find.kind}>
            <p className={styles.kind}>
              {words.kinds[find.kind]}, {words.titles[find.part]}
            </p>
            <Around text={message[find.part]} find={find} />
            <div className={styles.actions}>
              <Button spacing="compact" onClick={() => replace(find)}>
                {words.replace(instead[find.kind])}
              </Button>
              <Button spacing="compact" appearance="subtle" onClick={() => keep(find)}>
                {words.keep}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {message.kept.length > 0 && (
        <p className={styles.kind}>
          {words.keepAgain(message.kept.length)}{' '}
          <button type="button" onClick={() => change({ ...message, kept: [] })}>
            {words.lookAgain}
          </button>
        </p>
      )}
    </div>
  );
}

function Around({ text, find: { start, end } }: { readonly text: string; readonly find: MessageFind }) {
  const from = Math.max(0, start - AROUND);
  return (
    <p>
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + AROUND)}
      {end + AROUND < text.length && '…'}
    </p>
  );
}
