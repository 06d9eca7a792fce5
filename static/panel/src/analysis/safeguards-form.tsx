import { useState } from 'react';
import { holds, type Addition, type Hold } from '#contract';
import { useAdditions } from '../additions-keeper';
import { CheckedField } from '../checking/checked-field';
import { newUuid } from '../new-uuid';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import icon from '../parts/icon-button.module.css';
import { analysisFormWords } from '../words/analysis-forms';
import { OneOf } from './one-of';
import styles from './small-form.module.css';
import { whole } from './use-deciding';

const words = analysisFormWords.safeguards;
const choices = holds.map((value) => ({ value, name: words.holds[value] }));

type Safeguard = Addition<'safeguard'> & { readonly body: NonNullable<Addition<'safeguard'>['body']> };

const isSafeguard = (one: Addition): one is Safeguard => one.about === 'safeguard' && one.body !== null;

/** What was meant to stand in the way, and what each of it did (S2-17). */
export function SafeguardsForm() {
  const { all, mayEdit, make } = useAdditions();
  const safeguards = all.filter(isSafeguard);
  const remove = ({ id, body }: Safeguard): void =>
    make([whole({ id, about: 'safeguard', body: null })], words.gone(body.what));
  const change = ({ id, body }: Safeguard, hold: Hold): void =>
    make([whole({ id, about: 'safeguard', body: { ...body, hold } })], words.says(body.what));
  if (!mayEdit && safeguards.length === 0) return null;
  return (
    <div className={styles.form}>
      <h3 className={styles.heading}>{words.heading}</h3>
      {mayEdit && <p className={styles.hint}>{words.hint}</p>}
      <ul className={styles.list}>
        {safeguards.map((one) => (
          <li key={one.id}>
            <span>{one.body.what}</span>
            {mayEdit ? (
              <>
                <OneOf
                  quiet
                  label={`${words.hold}: ${one.body.what}`}
                  options={choices}
                  chosen={one.body.hold}
                  onChoose={(hold) => change(one, hold)}
                />
                <button
                  type="button"
                  className={icon.icon}
                  aria-label={words.remove(one.body.what)}
                  onClick={() => remove(one)}
                >
                  <Icon name="cross" />
                </button>
              </>
            ) : (
              <span>{words.holds[one.body.hold]}</span>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <NewSafeguard
          onAdd={(what) =>
            make(
              [whole({ id: `safeguard:${newUuid()}`, about: 'safeguard', body: { what, hold: 'held' } })],
              words.says(what),
            )
          }
        />
      )}
    </div>
  );
}

function NewSafeguard({ onAdd }: { readonly onAdd: (what: string) => void }) {
  const [what, setWhat] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = what.trim() === '';
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(empty);
        if (empty) return;
        onAdd(what.trim());
        setWhat('');
      }}
    >
      <CheckedField
        place="elsewhere"
        of="safeguard:new"
        label={words.what}
        value={what}
        onType={setWhat}
        fault={asked && empty ? words.missing : null}
      />
      <Button type="submit">{words.add}</Button>
    </form>
  );
}
