import { useState } from 'react';
import type { Opening } from '#contract';
import { blankIdea, intentionOf, type StandingIdea } from '#core/follow-ups/idea';
import { newUuid } from '../new-uuid';
import { useCreating } from '../creating/creating-context';
import { CreatingProvider } from '../creating/creating-provider';
import { CommittedList } from '../ideas/committed-list';
import { DeclinedList } from '../ideas/declined-list';
import { FilterBox } from '../ideas/filter-box';
import { Group } from '../ideas/group';
import { GuardRailList } from '../ideas/guard-rail-list';
import { SavingProblem } from '../ideas/saving-problem';
import { everyIdea, fits, isFiltered } from '../ideas/idea-filter';
import { IdeaList } from '../ideas/idea-list';
import { IdeasTools } from '../ideas/ideas-tools';
import { type Ideas, useIdeas } from '../ideas/use-ideas';
import { type OpenIdea, useOpenIdea } from '../ideas/use-open-idea';
import { UndoNote } from '../ideas/undo-note';
import { useOrder } from '../ideas/use-order';
import { InJira } from '../in-jira/in-jira';
import { PlacesProvider } from '../places/places-provider';
import type { SavedState } from '../parts/saved-state';
import { ideaWords as words } from '../words/ideas';

type FollowUpsScreenProps = {
  readonly opening: Opening;
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

function FourGroups({ opening, onJump, onGo, onSaving }: FollowUpsScreenProps) {
  const ideas = useIdeas(opening, { jump: onJump, go: onGo, onSaving });
  const opened = useOpenIdea();
  const [filter, setFilter] = useState(everyIdea);
  const [filtering, setFiltering] = useState(false);
  const { groups, said } = ideas;
  const waiting = useOrder(withNew(ideas, opened));
  const shown = (list: readonly StandingIdea[]): readonly StandingIdea[] =>
    list.filter(({ id, idea }) => id === opened.id || fits(filter, idea));
  const counted = (list: readonly StandingIdea[]): number | string =>
    isFiltered(filter) ? words.filters.shown(shown(list).length, list.length) : list.length;
  const { followUps, absent, readAt } = opening;
  const { standing } = useCreating();
  const made = groups.inJira.find(({ id }) => standing(id).outcome?.outcome === 'created');
  const newest = followUps.find(({ intention }) => made && intention === intentionOf(made.id));
  const given = { ideas, opened };
  return (
    <>
      <IdeasTools
        {...given}
        filtering={{ open: filtering, on: isFiltered(filter) }}
        onAdd={() => opened.open(`idea:${newUuid()}`)}
        onFilter={() => setFiltering(!filtering)}
      />
      <SavingProblem />
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
          newest={newest?.issueId ?? null}
        />
      )}
      {groups.declined.length > 0 && (
        <Group {...words.groups.declined} count={counted(groups.declined)} folded>
          <DeclinedList {...given} list={shown(groups.declined)} />
        </Group>
      )}
    </>
  );
}

/** With the idea that is being begun and is nowhere else yet. */
function withNew({ groups, mayEdit, now, additionOf }: Ideas, { id }: OpenIdea): readonly StandingIdea[] {
  if (id === null || !mayEdit || additionOf(id)?.body) return groups.ideas;
  return [...groups.ideas, { id, idea: blankIdea(), caughtAt: new Date(now).toISOString(), by: '' }];
}
