import type { Idea } from '#contract';
import type { StandingIdea } from '#core/follow-ups/idea';
import { CreateCommitted } from '../creating/create-committed';
import { CreateOne } from '../creating/create-one';
import { CreationResult } from '../creating/creation-result';
import { IdeaAgreement } from '../in-jira/idea-agreement';
import hidden from '../parts/hidden.module.css';
import { PriorityIcon } from '../parts/priority-icon';
import { usePlace } from '../places/use-place';
import { useSurface } from '../surface';
import { creatingWords } from '../words/creating';
import { ideaWords as words } from '../words/ideas';
import { inJiraWords } from '../words/in-jira';
import { caughtWords } from './facts-of';
import { IdeaFacts } from './idea-facts';
import { IdeaForm } from './idea-form';
import { IdeaItem } from './idea-item';
import styles from './idea-list.module.css';
import type { ListProps } from './list-props';
import { OwnerFace } from './owner-face';
import { dayWords } from './policy-of';
import { useIdeaNames } from './use-idea-names';
import type { Ideas } from './use-ideas';

/** What is agreed and not in Jira yet: where each will go, when it is due, and whose it is. */
export function CommittedList({ ideas, opened, list }: ListProps) {
  if (list.length === 0) return <p className={styles.none}>{words.noneCommitted}</p>;
  return (
    <div className={styles.box}>
      <ul className={styles.list}>
        {list.map((one) => (
          <CommittedItem key={one.id} {...{ ideas, opened, one }} />
        ))}
      </ul>
      {ideas.mayEdit && <CreateCommitted committed={list} onFillIn={opened.open} />}
    </div>
  );
}

/**
 * `PAY · Task · due Fri 4 Dec 2026 · PAY Sprint 48`, as much of it as is known; to a reader without the type, which is
 * part of a create screen, and with the priority in words.
 */
function useWhere(ideas: Ideas, idea: Idea, due: string) {
  const { form, sprint } = usePlace(idea);
  const names = useIdeaNames(ideas.groups);
  const priority = (form?.priorities ?? names?.priorities)?.find(({ id }) => id === idea.priorityId)?.name;
  const project = form?.project.key ?? names?.projects[idea.place?.projectId ?? '']?.key;
  const named = sprint?.name ?? names?.sprints.find(({ id }) => id === idea.sprintId)?.name;
  const into = form || names ? (idea.sprintId === null ? creatingWords.inBacklog : named) : undefined;
  const told = [ideas.mayEdit ? undefined : priority, project, form?.issueType.name, due, into];
  return { second: told.filter((part) => part).join(' · '), priority };
}

function CommittedItem({ ideas, opened, one }: Omit<ListProps, 'list'> & { readonly one: StandingIdea }) {
  const { clock } = useSurface();
  const { idea } = one;
  const { second, priority } = useWhere(ideas, idea, idea.due ? words.dueOn(dayWords(idea.due, clock)) : words.dueNone);
  const face = <OwnerFace id={idea.ownerId} />;
  return (
    <IdeaItem
      {...{ ideas, opened, one, second }}
      lead={
        <>
          <PriorityIcon id={idea.priorityId ?? ''} />
          {priority !== undefined && <span className={hidden.hidden}>{inJiraWords.priority(priority)}</span>}
        </>
      }
      end={face}
      openEnd={caughtWords(ideas, one, clock)}
      after={<CreationResult one={one} onShow={opened.id === one.id ? null : () => opened.open(one.id)} />}
    >
      <div className={styles.inside}>
        <IdeaAgreement one={one} />
        {ideas.mayEdit && <CreateOne one={one} />}
      </div>
      {ideas.mayEdit ? <IdeaForm {...{ ideas, opened, one }} /> : <IdeaFacts {...{ ideas, one }} />}
    </IdeaItem>
  );
}
