import { useId, useState } from 'react';
import type { Person } from '#contract';
import type { Attendee } from '#core/meeting/attendees';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { Face } from '../parts/face';
import hidden from '../parts/hidden.module.css';
import { PersonSlot } from '../places/person-slot';
import { usePeople } from '../places/use-people';
import { meetingWords } from '../words/meeting';
import styles from './meeting.module.css';
import type { Meeting } from './use-meeting';

const words = meetingWords.attendees;

/** So many stand there at once: a large incident had many people in it. */
const SHOWN = 8;

/** Gives people by the names Jira gives this reader. */
export function usePersonOf(accountIds: readonly string[]): (accountId: string) => Person {
  const { nameOf } = useAdditions();
  const people = usePeople(accountIds);
  return (accountId) => people[accountId] ?? { accountId, name: nameOf(accountId), active: true };
}

/** Who should be there, each with the reason; people change it as they know better. */
export function AttendeesCard({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, plan, set, mayEdit, unread } = meeting;
  const { attendees, leftOut, liaisonMissing } = attendance;
  const personOf = usePersonOf([...attendees, ...leftOut].map(({ accountId }) => accountId));
  const [all, setAll] = useState(false);
  const shown = all ? attendees : attendees.slice(0, SHOWN);
  const without = (ids: readonly string[], accountId: string) => ids.filter((id) => id !== accountId);
  const leave = ({ accountId }: Attendee): void => {
    const invited = without(plan.invited, accountId);
    set(
      { invited, notNeeded: [...without(plan.notNeeded, accountId), accountId] },
      words.said(personOf(accountId).name),
    );
  };
  const ask = (accountId: string): void => {
    const known = leftOut.some((one) => one.accountId === accountId);
    const invited = known ? plan.invited : [...without(plan.invited, accountId), accountId];
    set({ invited, notNeeded: without(plan.notNeeded, accountId) }, words.said(personOf(accountId).name));
  };
  return (
    <section className={styles.card} aria-labelledby="meeting-attendees">
      <h3 id="meeting-attendees">{words.heading}</h3>
      <p className={styles.small}>{words.hint}</p>
      {unread && <p className={styles.warned}>{words.unread}</p>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <AttendeeRow
            key={one.accountId}
            one={one}
            person={personOf(one.accountId)}
            onLeave={mayEdit ? leave : null}
          />
        ))}
        {attendees.length === 0 && <li className={styles.subtle}>{words.nobody}</li>}
      </ul>
      {attendees.length > shown.length && (
        <Button spacing="compact" appearance="subtle" onClick={() => setAll(true)}>
          {words.more(attendees.length - shown.length)}
        </Button>
      )}
      {liaisonMissing && <p className={styles.warned}>{words.liaisonMissing}</p>}
      {mayEdit && liaisonMissing && (
        <Pick label={words.liaison} onPick={(liaison) => set({ liaison }, words.said(personOf(liaison).name))} />
      )}
      {mayEdit && <Pick label={words.invite} onPick={ask} />}
      {leftOut.map(({ accountId }) => (
        <p key={accountId} className={styles.small}>
          {words.leftOut(personOf(accountId).name)}{' '}
          {mayEdit && (
            <Button spacing="compact" appearance="subtle" onClick={() => ask(accountId)}>
              {words.askAgain(personOf(accountId).name)}
            </Button>
          )}
        </p>
      ))}
    </section>
  );
}

type AttendeeRowProps = {
  readonly one: Attendee;
  readonly person: Person;
  readonly onLeave: ((one: Attendee) => void) | null;
};

function AttendeeRow({ one, person, onLeave }: AttendeeRowProps) {
  const reasons = one.because.map(({ part, of }) => words.reason(part, of));
  return (
    <li className={styles.attendee}>
      <Face person={person} />
      <span>
        <span className={styles.name}>{person.name}</span>{' '}
        <span className={styles.small}>
          {words.because([...(one.optional ? [words.optional] : []), ...new Set(reasons)])}
        </span>
      </span>
      {onLeave && (
        <Button spacing="compact" appearance="subtle" onClick={() => onLeave(one)}>
          <span aria-hidden="true">{words.leaveOutShort}</span>
          <span className={hidden.hidden}>{words.leaveOut(person.name)}</span>
        </Button>
      )}
    </li>
  );
}

/** Somebody to be picked: the picker comes when it is asked for. */
function Pick({ label, onPick }: { readonly label: string; readonly onPick: (accountId: string) => void }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button spacing="compact" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <PersonSlot inputId={id} projectId={undefined} person={null} onChoose={(to) => to !== null && onPick(to)} />
    </div>
  );
}
