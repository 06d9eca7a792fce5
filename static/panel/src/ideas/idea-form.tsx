import { useState } from 'react';
import type { Idea } from '#contract';
import type { StandingIdea } from '#core/follow-ups/idea';
import { Authorship } from '../curation/authorship';
import { Icon } from '../parts/icon';
import { useGate } from '../quality/use-gate';
import { SimilarIssues } from '../similar/similar-issues';
import { ideaWords as words } from '../words/ideas';
import { DecidePart } from './decide-part';
import styles from './idea-form.module.css';
import { MorePart } from './more-part';
import { PlacePart } from './place-part';
import { PriorityPart } from './priority-part';
import { TheirsNotes } from './theirs-notes';
import { useIdeaTyping } from './use-idea-typing';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';
import { usePolicy } from './use-policy';
import { WhatPart } from './what-part';

type IdeaFormProps = { readonly ideas: Ideas; readonly one: StandingIdea; readonly opened: OpenIdea };

/** All of an idea, to be written: saved as one types, and whenever one leaves a field. */
export function IdeaForm({ ideas, one, opened }: IdeaFormProps) {
  const typing = useIdeaTyping(ideas, one.id);
  const { idea } = typing;
  const gate = useGate(idea.what, idea.doneWhen);
  const policy = usePolicy(ideas, idea);
  const [fault, setFault] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const addition = ideas.additionOf(one.id);
  const isArriving = opened.arrived?.id === one.id && opened.arrived.opened;
  return (
    <div className={styles.form} onBlur={typing.flush}>
      <WhatPart {...{ typing, gate }} fault={idea.what.trim() === '' ? fault : null} autoFocus={isArriving} />
      <SimilarIssues idea={idea} id={one.id} onInstead={(issueId) => typing.choose(instead(issueId))} />
      <PriorityPart {...{ typing, policy }} />
      <PlacePart {...{ typing, policy }} />
      <TheirsNotes {...{ ideas, typing }} />
      {more && <MorePart {...{ ideas, typing }} />}
      <DecidePart {...{ ideas, one, opened, typing, gate, policy }} onFault={() => setFault(words.whatMissing)}>
        <button type="button" className={styles.disclose} aria-expanded={more} onClick={() => setMore(!more)}>
          <Icon name="chevron" className={more ? styles.down : ''} />
          {words.more}
        </button>
      </DecidePart>
      {addition && (
        <div className={styles.small}>
          <Authorship addition={addition} />
        </div>
      )}
    </div>
  );
}

/** Another issue does the same, or none does after all. */
const instead = (issueId: string | null): Partial<Idea> => ({ insteadId: issueId ?? undefined });
