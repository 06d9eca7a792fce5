import { AdfView } from '../adf/adf-view';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { useTexts } from '../texts/texts-keeper';
import type { TextHandle } from '../texts/use-text';
import { analysisWords as words } from '../words/analysis';
import styles from './answer.module.css';

/** Who else is in this text, what stands beside it until somebody settles it, and how full it is. */
export function AnswerNotes({ text }: { readonly text: TextHandle }) {
  const { personOf } = useTexts();
  const { others, beside, size, doc, settle } = text;
  const here = others.map(({ accountId }) => personOf(accountId).name);
  return (
    <>
      {here.length > 0 && (
        <p className={styles.note}>
          <Icon name="people" />
          {words.alsoHere(here)}
        </p>
      )}
      {size.near && (
        <p className={styles.note}>
          <Icon name="alert" />
          {size.full ? words.full : words.nearlyFull(Math.floor(size.part * 100))}
        </p>
      )}
      {beside.map(({ id, doc: other, by }) => (
        <section key={id} className={styles.beside} aria-label={words.besideBy(personOf(by).name)}>
          <p className={styles.note}>{words.besideBy(personOf(by).name)}</p>
          <AdfView document={other} />
          <div className={styles.choices}>
            <Action
              spacing="compact"
              onClick={() => settle(id, { ...doc, content: [...doc.content, ...other.content] })}
            >
              {words.besideAppend}
            </Action>
            <Action spacing="compact" onClick={() => settle(id, other)}>
              {words.besideInstead}
            </Action>
            <Action spacing="compact" appearance="subtle" onClick={() => settle(id, doc)}>
              {words.besideLeave}
            </Action>
          </div>
        </section>
      ))}
    </>
  );
}
