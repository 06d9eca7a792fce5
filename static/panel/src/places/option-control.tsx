import Select from '@atlaskit/select';
import type { FieldOption } from '#contract';
import { placeWords as words } from '../words/places';
import type { ControlProps } from './control-props';

export type Option = { readonly value: string; readonly label: string };

const toOption = ({ id, name }: FieldOption): Option => ({ value: id, label: name });

const idsOf = (answer: ControlProps['answer']): readonly string[] =>
  typeof answer === 'object' ? (answer ?? []) : [String(answer)];

/** One of Jira's own options. */
export function OptionControl({ inputId, field, answer, onAnswer }: ControlProps) {
  const options = field.options.map(toOption);
  return (
    <Select<Option>
      inputId={inputId}
      spacing="compact"
      aria-describedby={`${inputId}-help`}
      options={options}
      value={options.find(({ value }) => idsOf(answer).includes(value)) ?? null}
      placeholder={words.choose}
      noOptionsMessage={() => words.nothingThere}
      isClearable
      onChange={(option) => onAnswer(option?.value ?? '')}
    />
  );
}

/** Several of Jira's own options. */
export function OptionsControl({ inputId, field, answer, onAnswer }: ControlProps) {
  const options = field.options.map(toOption);
  return (
    <Select<Option, true>
      inputId={inputId}
      spacing="compact"
      aria-describedby={`${inputId}-help`}
      isMulti
      options={options}
      value={options.filter(({ value }) => idsOf(answer).includes(value))}
      placeholder={words.chooseSeveral}
      noOptionsMessage={() => words.nothingThere}
      onChange={(chosen) => onAnswer(chosen.map(({ value }) => value))}
    />
  );
}

/** An option, and one of those below it. */
export function CascadingControl({ inputId, field, answer, onAnswer }: ControlProps) {
  const [top = '', below = ''] = idsOf(answer);
  const under = field.options.find(({ id }) => id === top)?.under ?? [];
  const [above, beneath] = [field.options.map(toOption), under.map(toOption)];
  return (
    <>
      <Select<Option>
        inputId={inputId}
        spacing="compact"
        aria-describedby={`${inputId}-help`}
        options={above}
        value={above.find(({ value }) => value === top) ?? null}
        placeholder={words.choose}
        isClearable
        onChange={(option) => onAnswer(option ? [option.value] : [])}
      />
      {beneath.length > 0 && (
        <Select<Option>
          aria-label={words.below(field.name)}
          spacing="compact"
          options={beneath}
          value={beneath.find(({ value }) => value === below) ?? null}
          placeholder={words.choose}
          isClearable
          onChange={(option) => onAnswer(option ? [top, option.value] : [top])}
        />
      )}
    </>
  );
}
