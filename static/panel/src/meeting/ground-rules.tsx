import { useState } from 'react';
import { FieldFrame } from '../curation/field-frame';
import { Button } from '../parts/button';
import { meetingWords } from '../words/meeting';
import styles from './room.module.css';
import type { Meeting } from './use-meeting';

const words = meetingWords.rules;

/** What people agree on before they begin, and the word that brings the talk back (S3-60). */
export function GroundRules({ meeting: { plan, set, mayEdit } }: { readonly meeting: Meeting }) {
  const [typed, setTyped] = useState<string | null>(null);
  const word = plan.word.trim() || words.proposedWord;
  const keep = (): void => {
    const next = (typed ?? '').trim();
    if (next !== '') set({ word: next }, words.said(next));
    setTyped(null);
  };
  return (
    <section className={styles.side} aria-labelledby="meeting-rules">
      <h3 id="meeting-rules">{words.heading}</h3>
      <ul className={styles.rules}>
        {words.list.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className={styles.word}>{words.word(word)}</p>
      {mayEdit && typed === null && (
        <Button spacing="compact" appearance="subtle" onClick={() => setTyped('')}>
          {words.change}
        </Button>
      )}
      {typed !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <FieldFrame label={words.label}>
            {(field) => (
              <input
                {...field}
                autoFocus
                maxLength={40}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </FieldFrame>
          <Button type="submit" spacing="compact">
            {words.keep}
          </Button>
        </form>
      )}
    </section>
  );
}
