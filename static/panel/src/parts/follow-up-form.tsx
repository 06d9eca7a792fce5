import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { summaryFault } from '#core/follow-ups/summary-fault';
import { creatingRecovery } from '../draft/use-creating';
import type { Draft } from '../draft/use-draft';
import { useGate } from '../quality/use-gate';
import { useReply } from '../use-reply';
import { formWords } from '../words';
import { CreateBar } from './create-bar';
import { Field } from './field';
import styles from './follow-up-form.module.css';
import { OtherVersion } from './other-version';
import { OwnerField } from './owner-field';
import { PriorityField } from './priority-field';
import { ProblemNote } from './problem-note';
import { WhatFields } from './what-fields';

/** One follow-up, from its first word to Jira. While a try is out nothing can be changed, so that one issue is made of it. */
export function FollowUpForm({ draft, incident }: { readonly draft: Draft; readonly incident: string }) {
  const { state } = draft;
  const form = useReply('openFollowUpForm', {});
  const [fault, setFault] = useState<string | null>(null);
  const summary = useRef<HTMLInputElement>(null);
  const frozen = state.creating || state.kept.tryingSince !== null;
  const { draft: words } = state.kept;
  const fields = state.createProblem?.fields;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = summaryFault(words.summary);
    setFault(found);
    if (found) summary.current?.focus();
    else if (!frozen) draft.create();
  };
  const gate = useGate(words.summary, words.doneWhen ?? '');
  const given = form.reply?.ok ? form.reply.value : null;
  const next = creatingRecovery(state);
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="new-follow-up">
      <h2 id="new-follow-up">{formWords.heading}</h2>
      {state.offered && <OtherVersion draft={draft} offered={state.offered.draft} />}
      <WhatFields
        {...{ words, gate, summary }}
        fault={fault ?? fields?.summary ?? null}
        disabled={frozen}
        onType={(change) => {
          setFault(null);
          draft.type(change);
        }}
      />
      <div className={styles.two}>
        <Field id="priority" label={formWords.priority} fault={fields?.priority ?? null}>
          <PriorityField form={given} value={words.priorityId} disabled={frozen} onChoose={draft.type} />
        </Field>
        <Field id="owner" label={formWords.owner} fault={fields?.assignee ?? null}>
          <OwnerField id={words.ownerId} name={words.ownerName} disabled={frozen} onChoose={draft.type} />
        </Field>
      </div>
      {state.createProblem && next && (
        <ProblemNote
          problem={state.createProblem}
          doing="creating"
          recovery={next}
          tries={state.createTries}
          busy={state.creating}
          onRetry={next.by === 'waiting' ? draft.create : undefined}
        />
      )}
      <CreateBar {...{ form, incident, draft, frozen }} />
    </form>
  );
}
