import { useState } from 'react';
import { type InterviewNote, interviewLimits } from '#contract';
import { sharedTexts } from '#core/interviews/shared-texts';
import { FIRST } from '#core/meeting/point';
import { useAdditions } from '../additions-keeper';
import { TextField } from '../curation/text-field';
import { useKeptLine } from '../curation/use-kept-line';
import { newUuid } from '../new-uuid';
import { Button } from '../parts/button';
import { interviewWords as words } from '../words/interviews';
import styles from './interviews.module.css';

type InterviewBoxProps = {
  readonly note: InterviewNote;
  readonly name: string;
  readonly onWrite: (note: InterviewNote, text: string) => void;
  readonly onDrop: (id: string) => void;
};

/**
 * What one noted of a talk. It is no field whose language is checked: what is left alone there is told to everybody,
 * words and all. What is shared is checked as every note of the meeting is.
 */
export function InterviewBox({ note, name, onWrite, onDrop }: InterviewBoxProps) {
  const { make } = useAdditions();
  const most = interviewLimits.characters;
  const { text, type, leave } = useKeptLine(`interview:${note.id}`, note.text, (typed) => onWrite(note, typed));
  const [asks, setAsks] = useState<'share' | 'remove' | null>(null);
  const said = text.trim();
  const share = (): void => {
    const notes = sharedTexts(said, words.from);
    make(
      notes.map((one) => ({
        id: `meetingNote:${newUuid()}`,
        about: 'meetingNote',
        eventId: null,
        issueId: null,
        body: { point: FIRST, text: one },
      })),
      words.shared,
    );
    onDrop(note.id);
  };
  return (
    <div className={styles.box}>
      <div
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) leave();
        }}
      >
        <TextField
          label={words.label(name)}
          hint={words.onlyYou}
          fault={text.length >= most ? words.full(most) : null}
          value={text}
          onType={(typed) => type(typed.slice(0, most))}
          lines
        />
      </div>
      {asks === null ? (
        <div className={styles.actions}>
          {said !== '' && (
            <Button spacing="compact" aria-label={words.shareName(name)} onClick={() => setAsks('share')}>
              {words.share}
            </Button>
          )}
          <Button
            spacing="compact"
            appearance="subtle"
            aria-label={words.removeName(name)}
            onClick={() => (said === '' ? onDrop(note.id) : setAsks('remove'))}
          >
            {words.remove}
          </Button>
        </div>
      ) : (
        <Ask what={asks} onYes={asks === 'share' ? share : () => onDrop(note.id)} onNo={() => setAsks(null)} />
      )}
    </div>
  );
}

type AskProps = { readonly what: 'share' | 'remove'; readonly onYes: () => void; readonly onNo: () => void };

/** Asked once, in place, before what cannot be taken back. */
function Ask({ what, onYes, onNo }: AskProps) {
  const isShare = what === 'share';
  return (
    <div className={styles.ask} role="group" aria-label={isShare ? words.share : words.remove}>
      <p role="status">{isShare ? words.sure : words.sureRemove}</p>
      <div className={styles.actions}>
        <Button spacing="compact" appearance="primary" autoFocus onClick={onYes}>
          {isShare ? words.shareNow : words.removeNow}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onNo}>
          {isShare ? words.notNow : words.stay}
        </Button>
      </div>
    </div>
  );
}
