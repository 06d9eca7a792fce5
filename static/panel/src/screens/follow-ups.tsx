import { useState } from 'react';
import type { Opening } from '#contract';
import { blankIdea, type StandingIdea } from '#core/follow-ups/idea';
import type { Created } from '../draft/use-creating';
import { newIntention } from '../draft/intention';
import type { Draft } from '../draft/use-draft';
import { CreatedNotes } from '../creating/created-notes';
import { CreatingProvider } from '../creating/creating-provider';
import { CommittedList } from '../ideas/committed-list';
import { DeclinedList } from '../ideas/declined-list';
import { FilterBox } from '../ideas/filter-box';
import { Group } from '../ideas/group';
import { GuardRailList } from '../ideas/guard-rail-list';
import { everyIdea, fits, isFiltered } from '../ideas/idea-filter';
import { IdeaList } from '../ideas/idea-list';
import { IdeasTools } from '../ideas/ideas-tools';
import { type Ideas, useIdeas } from '../ideas/use-ideas';
import { type OpenIdea, useOpenIdea } from '../ideas/use-open-idea';
import { UndoNote } from '../ideas/undo-note';
import { useOrder } from '../ideas/use-order';
import { InJira } from '../in-jira/in-jira';
import { FollowUpForm } from '../parts/follow-up-form';
import { Icon } from '../parts/icon';
import { PlacesProvider } from '../places/places-provider';
import type { SavedState } from '../parts/saved-state';
import { followUpWords } from '../words';
import { ideaWords as words } from '../words/ideas';
import styles from './follow-ups.module.css';

type FollowUpsScreenProps = {
  readonly opening: Opening;
  readonly draft: Draft;
  /** What was created last while the panel is open. */
  readonly last: Created | null;
  /** Opens the timeline there. */
  readonly onJump: Ideas['jump'];
  /** Opens the analysis there. */
  readonly onGo: Ideas['go'];
  readonly onRefresh: () => void;
  /** Whether what is typed is part of an idea yet, for the top line. */
  readonly onSaving: (saving: SavedState) => void;
};

/** What will be done about it: ideas that rest, what people committed to, what is in Jira, and what was declined. */
export function FollowUpsScreen(props: FollowUpsScreenProps) {
  return (
    <PlacesProvider>
      <CreatingProvider followUps={props.opening.followUps} onCreated={props.onRefresh}>
        <FourGroups {...props} />
      </CreatingProvider>
    </PlacesProvider>
  );
}

function FourGroups({ opening, draft, last, onJump, onGo, onSaving }: FollowUpsScreenProps) {
  const ideas = useIdeas(opening, { jump: onJump, go: onGo, onSaving });
  const opened = useOpenIdea();
  const [filter, setFilter] = useState(everyIdea);
  const [filtering, setFiltering] = useState(false);
  const { groups, mayEdit, said } = ideas;
  const waiting = useOrder(withNew(ideas, opened));
  const shown = (list: readonly StandingIdea[]): readonly StandingIdea[] =>
    list.filter(({ id, idea }) => id === opened.id || fits(filter, idea));
  const counted = (list: readonly StandingIdea[]): number | string =>
    isFiltered(filter) ? words.filters.shown(shown(list).length, list.length) : list.length;
  const { followUps, absent, readAt } = opening;
  const given = { ideas, opened };
  return (
    <>
      <IdeasTools
        {...given}
        filtering={{ open: filtering, on: isFiltered(filter) }}
        onAdd={() => opened.open(`idea:${newIntention()}`)}
        onFilter={() => setFiltering(!filtering)}
      />
      {filtering && <FilterBox {...{ ideas, filter }} onFilter={setFilter} />}
      <Group {...words.groups.ideas} count={counted(groups.ideas)}>
        {said && !ideas.additionOf(said.id)?.body && <UndoNote {...given} id={said.id} />}
        <IdeaList {...given} list={shown(waiting)} />
      </Group>
      <Group {...words.groups.committed} count={counted(groups.committed)}>
        <GuardRailList {...given} />
        <CommittedList {...given} list={shown(groups.committed)} />
      </Group>
      {followUps.length + absent.length > 0 && (
        <InJira
          followUps={followUps}
          readAt={readAt}
          ideas={[...groups.inJira, ...groups.committed]}
          newest={last?.followUp.issueId ?? null}
        />
      )}
      <CreatedNotes ideas={groups.inJira} />
      {last && <AfterCreating last={last} />}
      {groups.declined.length > 0 && (
        <Group {...words.groups.declined} count={counted(groups.declined)} folded>
          <DeclinedList {...given} list={shown(groups.declined)} />
        </Group>
      )}
      {mayEdit && <FollowUpForm draft={draft} incident={opening.incident.key} />}
    </>
  );
}

/** With the idea that is being begun and is nowhere else yet. */
function withNew({ groups, mayEdit, now, additionOf }: Ideas, { id }: OpenIdea): readonly StandingIdea[] {
  if (id === null || !mayEdit || additionOf(id)?.body) return groups.ideas;
  return [...groups.ideas, { id, idea: blankIdea(), caughtAt: new Date(now).toISOString(), by: '' }];
}

/** What the person should know about the one just created. */
function AfterCreating({ last }: { readonly last: Created }) {
  const { notSet, otherWords, followUp } = last;
  if (notSet.length === 0 && !otherWords) return null;
  return (
    <p className={styles.after}>
      <Icon name="alert" />
      <span>
        {notSet.length > 0 && followUpWords.notSet(notSet)}
        {otherWords && ` ${followUpWords.otherWords(followUp.key)}`}
      </span>
    </p>
  );
}
