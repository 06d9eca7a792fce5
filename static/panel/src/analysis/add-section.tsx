import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SectionId } from '#contract';
import { addableSections } from '#core/analysis/sections';
import { Action } from '../parts/action';
import { analysisWords as words } from '../words/analysis';
import { ReasonForm } from './reason-form';
import styles from './section-head.module.css';
import type { Deciding } from './use-deciding';
import type { Review } from './use-review';

type AddSectionProps = {
  readonly review: Review;
  readonly deciding: Deciding;
  readonly onAdded: (id: SectionId) => void;
  readonly onClose: () => void;
};

/** Sections of the guide that this review does not have, and one of the team's own (S4-06). */
export function AddSection({ review, deciding, onAdded, onClose }: AddSectionProps) {
  const [own, setOwn] = useState(false);
  const addable = addableSections(review.manner, review.sections);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  if (own || addable.length === 0) {
    return (
      <div className={styles.form}>
        <ReasonForm
          of="section:new"
          ask={words.addSection}
          label={words.ownTitle}
          missing={words.ownTitleMissing}
          keep={words.add}
          onKeep={(title) => onAdded(deciding.addOwn(title))}
          onClose={onClose}
        />
      </div>
    );
  }
  return (
    <div className={styles.tools} role="group" aria-label={words.addSection} onKeyDown={onKeyDown}>
      {addable.map((id) => (
        <Action
          key={id}
          spacing="compact"
          onClick={() => {
            deciding.add(id);
            onAdded(id);
          }}
        >
          {words.sectionName(id, null)}
        </Action>
      ))}
      <Action appearance="subtle" spacing="compact" onClick={() => setOwn(true)}>
        {words.addOwn}
      </Action>
    </div>
  );
}
