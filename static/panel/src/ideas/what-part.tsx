import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { CheckedField } from '../checking/checked-field';
import { useAnnounce } from '../parts/announcer';
import { QualityGate } from '../quality/quality-gate';
import type { Gate } from '../quality/use-gate';
import { ideaWords as words } from '../words/ideas';
import { qualityWords } from '../words/quality';
import type { IdeaTyping } from './use-idea-typing';

type WhatPartProps = {
  readonly typing: IdeaTyping;
  readonly gate: Gate;
  readonly fault: string | null;
  /** A person has just opened it. */
  readonly autoFocus: boolean;
};

/** What will be done, judged as one types, and how one can tell that it is. */
export function WhatPart({ typing, gate, fault, autoFocus }: WhatPartProps) {
  const { id, idea, type, choose } = typing;
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const toField = (): void => field.current?.focus();
  const take = (text: string): void => {
    flushSync(() => choose({ what: text }));
    announce(qualityWords.used);
    toField();
    selectBlank(field.current, text);
  };
  const keep = (): void => {
    announce(qualityWords.kept);
    toField();
  };
  const onEnter = (event: KeyboardEvent): void => {
    const words = gate.open?.rewording ?? null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.nativeEvent.isComposing;
    if (event.key !== 'Enter' || event.target !== field.current || !isPlain || words === null) return;
    event.preventDefault();
    take(words);
  };
  return (
    <>
      <div onKeyDown={onEnter}>
        <CheckedField
          place="follow-up"
          of={`${id}:what`}
          saved={{ id, part: 'what' }}
          label={words.what}
          hint={gate.verdicts.length === 0 ? words.whatHint : ''}
          ref={field}
          value={idea.what}
          fault={fault}
          autoFocus={autoFocus}
          onType={(what) => type({ what })}
        />
        <QualityGate gate={gate} disabled={false} onUse={take} onClose={toField} onKeep={keep} />
      </div>
      <CheckedField
        place="follow-up"
        of={`${id}:doneWhen`}
        saved={{ id, part: 'doneWhen' }}
        label={qualityWords.doneWhen}
        hint={idea.doneWhen === '' ? qualityWords.doneWhenHint : ''}
        value={idea.doneWhen}
        onType={(doneWhen) => type({ doneWhen })}
      />
    </>
  );
}

/** The first place that only the writer can fill is ready to be typed over. */
function selectBlank(field: HTMLInputElement | null, text: string): void {
  const blank = text.indexOf('…');
  if (blank >= 0) field?.setSelectionRange(blank, blank + 1);
}
