import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { FollowUpDraft } from '#contract';
import { summaryFault } from '#core/follow-ups/summary-fault';
import { creatingRecovery } from '../draft/use-creating';
import type { Draft } from '../draft/use-draft';
import { useGate } from '../quality/use-gate';
import { useReply } from '../use-reply';
import { formWords } from '../words';
import { qualityWords } from '../words/quality';
import { CreateBar } from './create-bar';
import { Field } from './field';
import styles from './follow-up-form.module.css';
import { OtherVersion } from './other-version';
import { OwnerField } from './owner-field';
import { PriorityField } from './priority-field';
import { ProblemNote } from './problem-note';
import { TextField } from './text-field';
import { WhatFields } from './what-fields';

/** One follow-up, from its first word to Jira. While a try is out nothing can be changed, so that one issue is made of it. */
export function FollowUpForm({ draft, incident }: { readonly draft: Draft; readonly incident: string }) {
  const { state } = draft;
  const form = useReply('openFollowUpForm', {});
  const frozen = state.creating || state.kept.tryingSince !== null;
  const { draft: words } = state.kept;
  const { summary, fault, submit, type } = useSubmitting(draft, frozen);
  const gate = useGate(words.summary, words.doneWhen ?? '');
  const accepted = useRef<HTMLInputElement>(null);
  const fields = state.createProblem?.fields;
  const given = form.reply?.ok ? form.reply.value : null;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="new-follow-up">
      <h2 id="new-follow-up">{formWords.heading}</h2>
      {state.offered && <OtherVersion draft={draft} offered={state.offered.draft} />}
      <WhatFields
        {...{ words, gate, summary }}
        fault={fault ?? fields?.summary ?? null}
        disabled={frozen}
        onType={type}
        onKeep={() => accepted.current?.focus()}
      />
      <div className={styles.two}>
        <Field id="priority" label={formWords.priority} fault={fields?.priority ?? null}>
          <PriorityField form={given} value={words.priorityId} disabled={frozen} onChoose={draft.type} />
        </Field>
        <Field id="owner" label={formWords.owner} fault={fields?.assignee ?? null}>
          <OwnerField id={words.ownerId} name={words.ownerName} disabled={frozen} onChoose={draft.type} />
        </Field>
      </div>
      {(gate.asks || words.acceptedBecause) && (
        <div className={styles.accepted}>
          <TextField
            id="accepted-because"
            label={qualityWords.accepted}
            hint={qualityWords.acceptedHint}
            ref={accepted}
            value={words.acceptedBecause ?? ''}
            disabled={frozen}
            onType={(text) => draft.type({ acceptedBecause: text })}
          />
        </div>
      )}
      <CreatingProblem draft={draft} />
      <CreateBar {...{ form, incident, draft, frozen }} />
    </form>
  );
}

/** What was in the way of the last try, where one was in vain. */
function CreatingProblem({ draft }: { readonly draft: Draft }) {
  const { state, create } = draft;
  const next = creatingRecovery(state);
  if (!state.createProblem || !next) return null;
  return (
    <ProblemNote
      problem={state.createProblem}
      doing="creating"
      recovery={next}
      tries={state.createTries}
      busy={state.creating}
      onRetry={next.by === 'waiting' ? create : undefined}
    />
  );
}

/** Sends what can be a summary; what cannot is said beside it, until it is changed. */
function useSubmitting(draft: Draft, frozen: boolean) {
  const [fault, setFault] = useState<string | null>(null);
  const summary = useRef<HTMLInputElement>(null);
  return {
    summary,
    fault,
    submit: (event: FormEvent): void => {
      event.preventDefault();
      const found = summaryFault(draft.state.kept.draft.summary);
      setFault(found);
      if (found) summary.current?.focus();
      else if (!frozen) draft.create();
    },
    type: (change: Partial<Omit<FollowUpDraft, 'intention'>>): void => {
      setFault(null);
      draft.type(change);
    },
  };
}
