import { useMemo } from 'react';
import { withoutPerson } from '#core/factors/person-named-in';
import type { Finding } from '#core/language/rule';
import { rolesOf } from '#core/people/roles-of';
import { withoutNames } from '#core/people/without-names';
import { CheckedField } from '../checking/checked-field';
import { Button } from '../parts/button';
import { factorWords as words } from '../words/factors';
import type { FactorWords } from './typed-factor';
import styles from './named-person.module.css';
import type { Factors } from './use-factors';

type NamedPersonProps = {
  readonly factors: Factors;
  readonly typed: FactorWords;
  readonly named: Finding;
  /** Names the text of the reason, unique within the incident. */
  readonly of: string;
  readonly type: (change: Partial<FactorWords>) => void;
  /** It was asked for, and neither was taken nor given. */
  readonly missing: boolean;
};

/** A person named as a factor: other words to take, or a reason to give (S3-34). */
export function NamedPerson({ factors, typed, named, of, type, missing }: NamedPersonProps) {
  const { form: says } = words;
  const instead = useRoleWords(factors);
  const reworded = withoutPerson(typed.statement, named, instead);
  return (
    <div className={styles.named} role="group" aria-label={says.named(named.words)}>
      <p className={styles.what}>{says.named(named.words)}</p>
      <p className={styles.ask}>{says.namedAsk}</p>
      <div className={styles.instead}>
        <q>{reworded}</q>
        <Button spacing="compact" onClick={() => type({ statement: reworded })}>
          {says.takeWords}
        </Button>
      </div>
      <CheckedField
        place="factor"
        of={of}
        label={says.because}
        value={typed.namedBecause}
        onType={(namedBecause) => type({ namedBecause })}
        fault={missing && typed.namedBecause.trim() === '' ? says.namedMissing : null}
      />
    </div>
  );
}

/** Tells with roles, as far as the incident says who was what. */
function useRoleWords({ opening: { timeline }, events }: Factors): (text: string) => string {
  return useMemo(() => withoutNames(timeline.people, rolesOf({ ...timeline, events })), [timeline, events]);
}
