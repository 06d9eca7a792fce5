import type { FieldAnswer, FormField, PlaceForm } from '#contract';

/** What the control of one field of a create screen is given. */
export type ControlProps = {
  readonly inputId: string;
  readonly form: PlaceForm;
  readonly field: FormField;
  /** What a person said, else what Jira would fill in. */
  readonly answer: FieldAnswer | null;
  readonly onAnswer: (answer: FieldAnswer) => void;
};
