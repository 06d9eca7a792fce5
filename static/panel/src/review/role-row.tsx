import { useId, useState } from 'react';
import type { Person, ReviewRole } from '#contract';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Face } from '../parts/face';
import { PersonSlot } from '../places/person-slot';
import { usePeople } from '../places/use-people';
import { reviewWords as words } from '../words/review';
import { NotDoneNote } from './not-done-note';
import { ReasonAsk } from './reason-ask';
import styles from './review.module.css';
import { useChanging } from './use-changing';

type RoleRowProps = {
  readonly role: ReviewRole;
  readonly accountId: string | null;
  /** People who are offered first. */
  readonly offered: readonly string[];
};

/** One part: who has it, and how somebody else gets it. */
export function RoleRow({ role, accountId, offered }: RoleRowProps) {
  const { mayEdit, nameOf } = useAdditions();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const changing = useChanging();
  const people = usePeople([accountId, wanted, ...offered].flatMap((id) => id ?? []));
  const id = useId();
  const personOf = (who: string): Person => people[who] ?? { accountId: who, name: nameOf(who), active: true };
  const nameFor = async (to: string | null, reason?: string): Promise<void> => {
    setWanted(to);
    const says = words.people.said(role, to === null ? null : personOf(to).name);
    if (await changing.change({ role, accountId: to }, says, reason)) setOpen(false);
  };
  const close = (): void => {
    setOpen(false);
    changing.forget();
  };
  const needs = changing.notDone && 'asks' in changing.notDone ? changing.notDone.asks : null;
  return (
    <li className={styles.role}>
      <span className={styles.roleName}>{words.roles[role]}</span>
      <span className={styles.person}>
        {accountId === null ? (
          <span className={styles.subtle}>{words.people.nobody}</span>
        ) : (
          <>
            <Face person={personOf(accountId)} />
            {personOf(accountId).name}
          </>
        )}
      </span>
      {mayEdit && (
        <Action spacing="compact" appearance="subtle" onClick={open ? close : () => setOpen(true)}>
          <span aria-hidden="true">{accountId === null ? words.people.nameShort : words.people.changeShort}</span>
          <span className={styles.hidden}>
            {accountId === null ? words.people.name(role) : words.people.change(role)}
          </span>
        </Action>
      )}
      <p className={styles.roleHint}>{words.roleHints[role]}</p>
      {open && (
        <div className={styles.choosing}>
          <label htmlFor={id}>{words.people.pick(role)}</label>
          <PersonSlot inputId={id} projectId={undefined} person={null} onChoose={(to) => to && void nameFor(to)} />
          {offered.length > 0 && (
            <div className={styles.offered}>
              <span className={styles.subtle}>{words.people.offered}</span>
              {offered.map((who) => (
                <Action key={who} spacing="compact" onClick={() => void nameFor(who)}>
                  {personOf(who).name}
                </Action>
              ))}
            </div>
          )}
          {role !== 'owner' && accountId !== null && (
            <Action spacing="compact" appearance="subtle" onClick={() => void nameFor(null)}>
              {words.people.remove}
            </Action>
          )}
          <NotDoneNote
            notDone={changing.notDone}
            excluding={(has) => words.people.excludes(personOf(wanted ?? '').name, has, role)}
          />
          {needs && (
            <ReasonAsk
              of={`review:${role}`}
              exceptions={needs}
              onReason={(reason) => void nameFor(wanted, reason)}
              onClose={close}
            />
          )}
        </div>
      )}
    </li>
  );
}
