import { useEffect, useRef } from 'react';
import type { ChangedField, LiveFollowUp } from '#contract';
import { Icon } from '../parts/icon';
import { inJiraWords as words } from '../words/in-jira';
import { DueChoice } from './due-choice';
import { mayChange, type Value } from './fields';
import styles from './change-panel.module.css';
import { OwnerChoice } from './owner-choice';
import { PriorityChoice } from './priority-choice';
import { SprintChoice } from './sprint-choice';
import type { ReadForm } from './use-change-forms';

export type ChoiceProps = {
  readonly rows: readonly LiveFollowUp[];
  readonly label: string;
  readonly readForm: ReadForm;
  /** The reader's own calendar day. */
  readonly today: string;
  /** `became`: the words for what they become by it. */
  readonly onChoose: (value: Value, became: string) => void;
};

type ChangePanelProps = {
  readonly field: ChangedField;
  readonly rows: readonly LiveFollowUp[];
  readonly readForm: ReadForm;
  readonly today: string;
  readonly onChange: (rows: readonly LiveFollowUp[], value: Value, became: string) => void;
  readonly onClose: () => void;
};

const choices = { assignee: OwnerChoice, priority: PriorityChoice, duedate: DueChoice, sprint: SprintChoice } as const;

/** Asks what some follow-ups are to be given. What is chosen is done at once; it can be set back. */
export function ChangePanel({ field, rows, readForm, today, onChange, onClose }: ChangePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const may = rows.filter((one) => mayChange[field](one.may));
  const Choice = choices[field];
  const [only] = rows;
  const label = words.panels[field](rows.length === 1 && only ? only.key : words.several(rows.length));
  useEffect(() => panel.current?.querySelector('input')?.focus(), [field]);
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="group"
      aria-label={label}
      onKeyDownCapture={(event) => {
        // What is open in it closes first.
        if (event.key !== 'Escape' || panel.current?.querySelector('[role=combobox][aria-expanded=true], [role=grid]'))
          return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.ask}>
        <span>{label}</span>
        {may.length < rows.length && <span>{words.onlySome(may.length, rows.length)}</span>}
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <Choice
        rows={may}
        label={label}
        {...{ readForm, today }}
        onChoose={(value, became) => {
          onChange(may, value, became);
          onClose();
        }}
      />
    </div>
  );
}
