import { useId, useState } from 'react';
import { type CheckDay, type LiveFollowUp, type Recurrence, type Verdict, verdicts } from '#contract';
import { workedId } from '#core/follow-ups/after/questions';
import { useAdditions } from '../additions-keeper';
import { CheckedField } from '../checking/checked-field';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RecurrenceList } from '../similar/recurrence-list';
import { workedWords as words } from '../words/in-jira';
import styles from './worked.module.css';

type WorkedCardProps = {
  readonly followUp: LiveFollowUp;
  readonly days: CheckDay;
  /** Where what it addresses has come back. */
  readonly again: readonly Recurrence[];
};

/** One question, its three answers, and room for what was seen since. */
export function WorkedCard({ followUp, days, again }: WorkedCardProps) {
  const { make } = useAdditions();
  const id = useId();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [text, setText] = useState('');
  const of = workedId(followUp.intention, days);
  const keep = (): void => {
    if (verdict === null) return;
    const body = { verdict, text: text.trim() };
    make([{ id: of, about: 'worked', eventId: null, issueId: null, body }], words.says(followUp.key));
  };
  return (
    <form
      className={styles.card}
      aria-labelledby={id}
      data-asks={`${followUp.key}:${days}`}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3 id={id} className={styles.heading}>
        <Icon name="history" />
        {words.heading}
      </h3>
      <p>{words.ask(days, followUp.key)}</p>
      <p className={styles.what}>{followUp.summary}</p>
      <RecurrenceList of={again} since={followUp.closedAt} />
      <fieldset className={styles.verdicts}>
        <legend>{words.heading}</legend>
        {verdicts.map((one) => (
          <label key={one}>
            <input type="radio" name={of} checked={verdict === one} onChange={() => setVerdict(one)} />
            {words.verdicts[one]}
          </label>
        ))}
      </fieldset>
      <CheckedField
        place="follow-up"
        of={of}
        label={words.text}
        hint={words.hint}
        value={text}
        onType={setText}
        lines
      />
      <Button type="submit" isDisabled={verdict === null}>
        {words.keep}
      </Button>
    </form>
  );
}
