import type { ComponentType } from 'react';
import type { FieldKind } from '#contract';
import { isAnswered } from '#core/follow-ups/fields/answer-fault';
import { CheckedField } from '../checking/checked-field';
import { DayBox } from '../days/day-box';
import { MomentBox } from '../days/moment-box';
import columns from '../parts/columns.module.css';
import { Field } from '../parts/field';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { placeWords as words } from '../words/places';
import type { ControlProps } from './control-props';
import { IssueControl } from './issue-control';
import { LabelsControl } from './labels-control';
import { NumberControl } from './number-control';
import { CascadingControl, OptionControl, OptionsControl } from './option-control';
import { PeopleControl, PersonControl } from './people-control';
import styles from './places.module.css';

/** Those that bring their own label. */
type Whole = 'text' | 'paragraph' | 'date' | 'dateTime';

const controls: Readonly<Record<Exclude<FieldKind, Whole | 'unknown'>, ComponentType<ControlProps>>> = {
  number: NumberControl,
  option: OptionControl,
  options: OptionsControl,
  cascading: CascadingControl,
  person: PersonControl,
  people: PeopleControl,
  labels: LabelsControl,
  issue: IssueControl,
};

type FurtherFieldProps = Omit<ControlProps, 'inputId'> & {
  /** Names the follow-up, unique within an incident. */
  readonly of: string;
  /** The reader's own calendar day. */
  readonly today: string;
  /** Jira's own words for what it did not take. */
  readonly refused: string | null;
  /** What stands in the way of the answer. */
  readonly fault: string | null;
};

/** A field of the create screen, by its kind, with Jira's own name, options and default. */
export function FurtherField(props: FurtherFieldProps) {
  const { of, field, fault, refused, answer, today, onAnswer } = props;
  const { kind, name } = field;
  const hint = useHint(props);
  if (kind === 'unknown') return <Unfillable fault={fault ?? ''} />;
  const required = field.required && !field.hasDefault;
  const said = { label: name, fault: refused ?? (isAnswered(answer) ? fault : null), hint };
  const inputId = `${of}:${field.id}`;
  const text = answer === null ? '' : String(answer);
  if (kind === 'text' || kind === 'paragraph')
    return (
      <CheckedField
        {...said}
        id={inputId}
        of={inputId}
        place="follow-up"
        value={text}
        onType={onAnswer}
        lines={kind === 'paragraph'}
      />
    );
  const whole = { ...said, inputId, today, required };
  if (kind === 'date') return <DayBox {...whole} day={text} onType={onAnswer} onChoose={onAnswer} />;
  if (kind === 'dateTime') return <MomentBox {...whole} at={text} onAnswer={onAnswer} />;
  const Control = controls[kind];
  return (
    <Field {...said} id={inputId} required={required}>
      <Control {...props} inputId={inputId} />
    </Field>
  );
}

/** What is still asked for is a hint, not a fault: nothing has gone wrong yet. */
function useHint({ field, answer, fault }: FurtherFieldProps): string {
  const { clock } = useSurface();
  if (field.hasDefault && !isAnswered(answer)) return words.byDefault;
  if (!isAnswered(answer) && fault !== null) return fault;
  return field.kind === 'dateTime' ? words.zone(clock.zone) : '';
}

/** Nothing can be created there from here: said plainly, with a way on. */
function Unfillable({ fault }: { readonly fault: string }) {
  return (
    <p className={`${styles.note} ${styles.asked} ${columns.whole}`}>
      <Icon name="alert" />
      {fault}
    </p>
  );
}
