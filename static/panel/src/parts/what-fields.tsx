import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { FollowUpDraft } from '#contract';
import { CheckedField } from '../checking/checked-field';
import { QualityGate } from '../quality/quality-gate';
import type { Gate } from '../quality/use-gate';
import { formWords } from '../words';
import { qualityWords } from '../words/quality';
import { useAnnounce } from './announcer';
import { TextField } from './text-field';
import styles from './what-fields.module.css';

type WhatFieldsProps = {
  readonly words: FollowUpDraft;
  readonly gate: Gate;
  readonly fault: string | null;
  readonly disabled: boolean;
  readonly summary: RefObject<HTMLInputElement>;
  readonly onType: (change: Pick<Partial<FollowUpDraft>, 'summary' | 'doneWhen'>) => void;
  /** The words stay as they are: to where one may say why. */
  readonly onKeep: () => void;
};

/** What should change and how one can tell that it has; between them what makes a follow-up get done. */
export function WhatFields({ words, gate, fault, disabled, summary, onType, onKeep }: WhatFieldsProps) {
  const announce = useAnnounce();
  const toField = (): void => summary.current?.focus();
  const use = (text: string): void => {
    flushSync(() => onType({ summary: text }));
    announce(qualityWords.used);
    toField();
    selectBlank(summary.current, text);
  };
  const keep = (): void => {
    announce(qualityWords.kept);
    onKeep();
  };
  return (
    <div className={styles.fields}>
      <div>
        <CheckedField
          id="summary"
          place="follow-up"
          of={`followUp:${words.intention}`}
          label={formWords.summary}
          hint={gate.verdicts.length === 0 ? formWords.summaryHint : ''}
          ref={summary}
          value={words.summary}
          fault={fault}
          readOnly={disabled}
          onType={(text) => onType({ summary: text })}
        />
        <QualityGate gate={gate} disabled={disabled} onUse={use} onClose={toField} onKeep={keep} />
      </div>
      <TextField
        id="done-when"
        label={qualityWords.doneWhen}
        hint={qualityWords.doneWhenHint}
        value={words.doneWhen ?? ''}
        disabled={disabled}
        onType={(text) => onType({ doneWhen: text })}
      />
    </div>
  );
}

/** The first place that only the writer can fill is ready to be typed over. */
function selectBlank(field: HTMLInputElement | null, text: string): void {
  const blank = text.indexOf('…');
  if (blank >= 0) field?.setSelectionRange(blank, blank + 1);
}
