import { useState } from 'react';
import type { Correction, ParsedLine } from '#core/transcript/parsed-line';
import { CheckedField } from '../checking/checked-field';
import { Button } from '../parts/button';
import { curationWords } from '../words/curation';
import { addingWords } from '../words/adding';
import { TimeField } from './event-times';
import form from './form.module.css';
import { PersonField } from './person-field';
import styles from './paste-transcript.module.css';
import { isZone } from './wall-time';
import { ZoneField } from './zone-field';

type CorrectLineProps = {
  readonly line: Pick<ParsedLine, 'date' | 'time' | 'zone' | 'author' | 'text' | 'corrected'>;
  readonly onCorrect: (correction: Correction | null) => void;
  readonly onDone: () => void;
};

/** What a person says about a line, part by part; only what they change is kept, so that the rest follows the text. */
export function CorrectLine({ line, onCorrect, onDone }: CorrectLineProps) {
  const { paste: says, byHand } = addingWords;
  const before = {
    date: line.date,
    time: line.time.slice(0, 8),
    zone: line.zone,
    author: line.author ?? '',
    text: line.text,
  };
  const [words, setWords] = useState(before);
  const type = (change: Partial<typeof words>): void => setWords({ ...words, ...change });
  const keep = (): void => {
    const { author } = words;
    const changed = (['date', 'time', 'zone', 'text'] as const).filter((part) => words[part] !== before[part]);
    onCorrect({
      ...Object.fromEntries(changed.map((part) => [part, words[part]])),
      ...(author !== before.author && { author: author.trim() || null }),
    });
    onDone();
  };
  return (
    <div
      className={styles.correct}
      role="group"
      aria-label={says.correct}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <div className={styles.parts}>
        <TimeField kind="date" label={byHand.date} value={words.date} onType={(date) => type({ date })} />
        <TimeField kind="time" label={byHand.time} value={words.time} onType={(time) => type({ time })} />
        <ZoneField
          label={byHand.zone}
          zone={words.zone}
          onZone={(zone) => type({ zone })}
          fault={isZone(words.zone) ? null : byHand.zoneUnknown}
        />
        <PersonField label={byHand.author} name={words.author} onName={(author) => type({ author })} />
      </div>
      <CheckedField
        place="timeline"
        of={`corrected:${before.date} ${before.time}`}
        label={byHand.text}
        value={words.text}
        onType={(text) => type({ text })}
        lines
      />
      <div className={form.foot}>
        {line.corrected && (
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => {
              onCorrect(null);
              onDone();
            }}
          >
            {says.asUnderstood}
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" onClick={onDone}>
          {curationWords.cancel}
        </Button>
        <Button spacing="compact" appearance="primary" isDisabled={!isZone(words.zone)} onClick={keep}>
          {curationWords.keep}
        </Button>
      </div>
    </div>
  );
}
