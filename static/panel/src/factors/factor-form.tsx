import { useState } from 'react';
import { factorCategories, factorRelations } from '#contract';
import { CheckedField } from '../checking/checked-field';
import { EditorForm } from '../curation/editor-form';
import form from '../curation/form.module.css';
import { SelectField } from '../curation/select-field';
import { factorWords as words } from '../words/factors';
import { factorOf } from './typed-factor';
import { LeadsTo } from './leads-to';
import { NamedPerson } from './named-person';
import type { Factors } from './use-factors';
import { useTyping } from './use-typing';

type FactorFormProps = {
  readonly factors: Factors;
  /** The factor to change; absent for a new one. */
  readonly id?: string;
  /** Told which factor there is then; null where none was kept. */
  readonly onDone: (id: string | null) => void;
};

/** A factor in words. Who is named in it is asked about before it is kept. */
export function FactorForm({ factors, id, onDone }: FactorFormProps) {
  const { form: says } = words;
  const { typed, type, forget, named } = useTyping(factors, id);
  const [asked, setAsked] = useState(false);
  const end = (kept: string | null): void => {
    forget();
    onDone(kept);
  };
  const onKeep = (): void => {
    const said = factorOf(typed, named !== null);
    if (!said) return setAsked(true);
    if (id) factors.change(id, said.changed);
    end(id ?? factors.add(said.factor));
  };
  const textOf = id ?? 'factor:new';
  const empty = asked && typed.statement.trim() === '';
  return (
    <EditorForm
      ask={id ? says.edit : says.add}
      keep={says.keep}
      onKeep={onKeep}
      onCancel={() => end(id ?? null)}
      onClose={() => onDone(id ?? null)}
    >
      <CheckedField
        place="factor"
        of={`${textOf}:statement`}
        label={says.statement}
        hint={says.statementHint}
        placeholder={id && typed.before.statement === '' ? factors.nameOf(id) : undefined}
        value={typed.statement}
        onType={(statement) => type({ statement })}
        fault={empty ? says.statementMissing : null}
        autoFocus
      />
      {named && <NamedPerson {...{ factors, typed, named, type }} of={`${textOf}:because`} missing={asked} />}
      <div className={`${form.fields} ${form.two}`}>
        <SelectField
          label={says.relation}
          value={typed.relation ?? ''}
          options={[
            { value: '', name: says.none },
            ...factorRelations.map((value) => ({ value, name: words.relations[value] })),
          ]}
          onChoose={(value) => type({ relation: factorRelations.find((one) => one === value) ?? null })}
        />
        <SelectField
          label={says.category}
          value={typed.category ?? ''}
          options={[
            { value: '', name: says.none },
            ...factorCategories.map((value) => ({ value, name: words.categories[value] })),
          ]}
          onChoose={(value) => type({ category: factorCategories.find((one) => one === value) ?? null })}
        />
        {(['firstStory', 'secondStory'] as const).map((story) => (
          <CheckedField
            key={story}
            place="factor"
            of={`${textOf}:${story}`}
            label={words[story]}
            hint={says[`${story}Hint`]}
            value={typed[story]}
            onType={(text) => type({ [story]: text })}
            lines
          />
        ))}
      </div>
      <LeadsTo {...{ factors, id }} leadsTo={typed.leadsTo} onLeadsTo={(leadsTo) => type({ leadsTo })} />
    </EditorForm>
  );
}
