import { CreatableSelect } from '@atlaskit/select';
import { placeWords as words } from '../words/places';
import type { ControlProps } from './control-props';
import type { Option } from './option-control';

const toOption = (label: string): Option => ({ value: label, label });

const isLabel = (text: string): boolean => /^\S+$/.test(text.trim());

/** Words by which issues are found again, each without spaces. */
export function LabelsControl({ inputId, answer, onAnswer }: ControlProps) {
  const labels = typeof answer === 'object' ? (answer ?? []) : [];
  return (
    <CreatableSelect<Option, true>
      inputId={inputId}
      spacing="compact"
      aria-describedby={`${inputId}-help`}
      isMulti
      options={[]}
      value={labels.map(toOption)}
      placeholder={words.labelsNone}
      noOptionsMessage={() => words.labelTyping}
      formatCreateLabel={words.labelAdd}
      isValidNewOption={(text) => isLabel(text) && !labels.includes(text.trim())}
      onChange={(chosen) => onAnswer(chosen.map(({ value }) => value.trim()))}
    />
  );
}
