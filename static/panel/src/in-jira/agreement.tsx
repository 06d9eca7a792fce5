import { useState } from 'react';
import type { Person } from '#contract';
import { agreedId } from '#core/follow-ups/after/agreement';
import { ideaIdOf } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Face } from '../parts/face';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { agreementWords as words } from '../words/in-jira';
import { AskOthers } from './ask-others';
import { type AgreementOf, askedFor } from './asked';
import styles from './agreement.module.css';

/** Who says yes to a follow-up, each for themselves (S3-56). Stands beside committed ideas and those in Jira alike. */
export function Agreement(of: AgreementOf) {
  const { all, make, mayEdit, people, nameOf } = useAdditions();
  const { reader } = useSurface();
  const [asking, setAsking] = useState(false);
  const asked = askedFor(of, all);
  const mine = asked.find(({ accountId }) => accountId === reader.accountId);
  const { intention, idea, owner, lead, what } = of;
  const personOf = (accountId: string): Person =>
    [owner, lead].find((one) => one?.accountId === accountId) ??
    people[accountId] ?? { accountId, name: nameOf(accountId), active: true };
  const say = (yes: boolean): void =>
    make(
      [
        {
          id: agreedId(intention, reader.accountId),
          about: 'agreed',
          eventId: null,
          issueId: null,
          body: yes ? {} : null,
        },
      ],
      yes ? words.saysAgree(what) : words.saysBack(what),
    );
  return (
    <div className={styles.agreement} role="group" aria-label={words.heading}>
      <ul className={styles.people}>
        {asked.map(({ accountId, hasAgreed }) => {
          const person = personOf(accountId);
          return (
            <li key={accountId} data-agreed={hasAgreed}>
              <Face person={person} />
              {hasAgreed ? words.has(person.name) : words.asked(person.name)}
              {hasAgreed && <Icon name="check" />}
            </li>
          );
        })}
        {asked.length === 0 && <li>{words.agreed(0, 0)}</li>}
      </ul>
      {mayEdit && (
        <div className={styles.doing}>
          {mine && (
            <Action spacing="compact" onClick={() => say(!mine.hasAgreed)}>
              {mine.hasAgreed ? words.takeBack : words.agree}
            </Action>
          )}
          {idea && (
            <Action appearance="subtle" spacing="compact" onClick={() => setAsking(!asking)}>
              {words.ask}
            </Action>
          )}
        </div>
      )}
      {asking && idea && (
        <AskOthers
          named={(idea.askedToAgree ?? []).map(personOf)}
          onName={(accountIds) =>
            make(
              [
                {
                  id: ideaIdOf(intention),
                  about: 'idea',
                  eventId: null,
                  issueId: null,
                  body: { ...idea, askedToAgree: accountIds },
                },
              ],
              words.saysAsked,
            )
          }
        />
      )}
    </div>
  );
}
