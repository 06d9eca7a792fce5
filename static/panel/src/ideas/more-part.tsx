import { aims, followUpKinds, sizes, stages } from '#contract';
import { OneOf } from '../analysis/one-of';
import { CheckedField } from '../checking/checked-field';
import choice from '../curation/form.module.css';
import { SelectField } from '../curation/select-field';
import columns from '../parts/columns.module.css';
import { ideaWords as words } from '../words/ideas';
import { stageNames } from '../words/sorts';
import styles from './idea-form.module.css';
import type { IdeaTyping } from './use-idea-typing';
import type { Ideas } from './use-ideas';

type MorePartProps = { readonly ideas: Ideas; readonly typing: IdeaTyping };

/** What an idea is meant to do, and what it takes and costs. */
export function MorePart({ ideas, typing }: MorePartProps) {
  const { id, idea, type, choose } = typing;
  return (
    <>
      <div className={columns.three}>
        <OneOrNone
          label={words.kind}
          all={followUpKinds}
          names={words.kinds}
          value={idea.kind}
          onChoose={(kind) => choose({ kind })}
        />
        <OneOrNone
          label={words.aim}
          all={aims}
          names={words.aims}
          value={idea.aim}
          onChoose={(aim) => choose({ aim })}
        />
        <OneOrNone
          label={words.stage}
          all={stages}
          names={stageNames}
          value={idea.stage}
          onChoose={(stage) => choose({ stage })}
        />
      </div>
      <div className={columns.two}>
        <OneOf
          wide
          label={words.size}
          options={sizes.map((value) => ({ value, name: words.sizes[value] }))}
          chosen={idea.size}
          onChoose={(size) => choose({ size })}
        />
        <CheckedField
          place="follow-up"
          of={`${id}:component`}
          label={words.component}
          value={idea.component}
          onType={(component) => type({ component })}
        />
      </div>
      <CheckedField
        place="follow-up"
        of={`${id}:tradeOff`}
        saved={{ id, part: 'tradeOff' }}
        label={words.tradeOff}
        hint={words.tradeOffHint}
        value={idea.tradeOff}
        onType={(tradeOff) => type({ tradeOff })}
        lines
      />
      <Addressed {...{ ideas, typing }} />
      {(idea.origin === null || idea.origin.from === 'meeting') && (
        <label className={choice.choice}>
          <input
            type="checkbox"
            checked={idea.origin !== null}
            onChange={({ target }) => choose({ origin: target.checked ? { from: 'meeting' } : null })}
          />
          {words.meeting}
        </label>
      )}
    </>
  );
}

type OneOrNoneProps<Value extends string> = {
  readonly label: string;
  readonly all: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value | null;
  readonly onChoose: (value: Value | null) => void;
};

function OneOrNone<Value extends string>({ label, all, names, value, onChoose }: OneOrNoneProps<Value>) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[{ value: '', name: words.unchosen }, ...all.map((one) => ({ value: one, name: names[one] }))]}
      onChoose={(chosen) => onChoose(all.find((one) => one === chosen) ?? null)}
    />
  );
}

/** Which factors it is for: several, by what they say. */
function Addressed({ ideas, typing: { idea, choose } }: MorePartProps) {
  const toggle = (id: string, on: boolean): void =>
    choose({ factors: on ? [...idea.factors, id] : idea.factors.filter((one) => one !== id) });
  return (
    <fieldset className={choice.choices}>
      <legend>{words.factors}</legend>
      {ideas.factors.length === 0 && <p className={styles.note}>{words.factorsNone}</p>}
      {ideas.factors.map(({ id, statement }) => (
        <label key={id} className={choice.choice}>
          <input
            type="checkbox"
            checked={idea.factors.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          {statement}
        </label>
      ))}
    </fieldset>
  );
}
