import { useState } from 'react';
import type { Idea } from '#contract';
import { dayIn } from '#core/follow-ups/calendar-day';
import type { StandingIdea } from '#core/follow-ups/idea';
import { RefusedNote } from '../creating/refused-note';
import { useRefused } from '../creating/use-refused';
import { Authorship } from '../curation/authorship';
import { Disclose } from '../parts/disclose';
import { PlaceFields } from '../places/place-fields';
import { StillAskedNote } from '../creating/still-asked-note';
import { useGate } from '../quality/use-gate';
import { SimilarIssues } from '../similar/similar-issues';
import { useSurface } from '../surface';
import type { ClockFace } from '../time/clock-face';
import { ideaWords as words } from '../words/ideas';
import { DecidePart } from './decide-part';
import styles from './idea-form.module.css';
import { MorePart } from './more-part';
import { dayWords, type Policy } from './policy-of';
import { PriorityPart } from './priority-part';
import { TheirsNotes } from './theirs-notes';
import { useIdeaTyping } from './use-idea-typing';
import { useLedToFault } from './use-led-to-fault';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';
import { usePolicy } from './use-policy';
import { WhatPart } from './what-part';

type IdeaFormProps = { readonly ideas: Ideas; readonly one: StandingIdea; readonly opened: OpenIdea };

/** All of an idea, to be written: saved as one types, and whenever one leaves a field. */
export function IdeaForm({ ideas, one, opened }: IdeaFormProps) {
  const typing = useIdeaTyping(ideas, one.id);
  const { idea } = typing;
  const { clock } = useSurface();
  const gate = useGate(idea.what, idea.doneWhen);
  const policy = usePolicy(ideas, idea);
  const refused = useRefused(one.id, idea);
  const box = useLedToFault(refused);
  const [fault, setFault] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const addition = ideas.additionOf(one.id);
  const isArriving = opened.arrived?.id === one.id && opened.arrived.opened;
  return (
    <div ref={box} className={styles.form} onBlur={typing.flush}>
      <RefusedNote says={refused.elsewhere} />
      <WhatPart
        {...{ typing, gate }}
        fault={(idea.what.trim() === '' ? fault : null) ?? refused.fields['summary'] ?? null}
        autoFocus={isArriving}
      />
      <SimilarIssues idea={idea} id={one.id} onInstead={(issueId) => typing.choose(instead(issueId))} />
      <PriorityPart {...{ typing, policy }} fault={refused.fields['priority'] ?? null} />
      <PlaceFields
        idea={idea}
        of={one.id}
        onChange={typing.choose}
        onType={typing.type}
        due={{ day: policy.due.day, hint: dueHint(idea, policy, clock) }}
        faults={refused.fields}
        today={dayIn(clock.zone, ideas.now)}
      />
      <TheirsNotes {...{ ideas, typing }} />
      <StillAskedNote idea={idea} />
      {more && <MorePart {...{ ideas, typing }} />}
      <DecidePart {...{ ideas, one, opened, typing, gate, policy }} onFault={() => setFault(words.whatMissing)}>
        <Disclose open={more} onToggle={() => setMore(!more)}>
          {words.more}
        </Disclose>
      </DecidePart>
      {addition && (
        <div className={styles.small}>
          <Authorship addition={addition} />
        </div>
      )}
    </div>
  );
}

/** Where the day comes from: the policy, or a person instead of it. */
const dueHint = ({ due }: Idea, policy: Policy, clock: ClockFace): string =>
  due === null || due === policy.due.day ? policy.dueBecause : words.dueChosen(dayWords(policy.due.day, clock));

/** Another issue does the same, or none does after all. */
const instead = (issueId: string | null): Partial<Idea> => ({ insteadId: issueId ?? undefined });
