import type { Idea } from '#contract';
import type { StandingIdea } from '#core/follow-ups/idea';
import { CreateCommitted } from '../creating/create-committed';
import { CreateOne } from '../creating/create-one';
import { CreationResult } from '../creating/creation-result';
import { IdeaAgreement } from '../in-jira/idea-agreement';
import { PriorityIcon } from '../parts/priority-icon';
import { usePlace } from '../places/use-place';
import { useSurface } from '../surface';
import { creatingWords } from '../words/creating';
import { ideaWords as words } from '../words/ideas';
import { restFacts } from './facts-of';
import { IdeaFacts } from './idea-facts';
import { IdeaForm } from './idea-form';
import { IdeaItem } from './idea-item';
import styles from './idea-item.module.css';
import type { ListProps } from './list-props';
import { OwnerFace } from './owner-face';
import { dayWords } from './policy-of';

/** What is agreed and not in Jira yet: where each will go, when it is due, and whose it is. */
export function CommittedList({ ideas, opened, list }: ListProps) {
  if (list.length === 0) return <p className={styles.none}>{words.noneCommitted}</p>;
  return (
    <>
      <ul className={styles.list}>
        {list.map((one) => (
          <CommittedItem key={one.id} {...{ ideas, opened, one }} />
        ))}
      </ul>
      {ideas.mayEdit && <CreateCommitted committed={list} />}
    </>
  );
}

/** `PAY · Task · due Fri 4 Dec 2026 · PAY Sprint 48`; as much of it as is known. */
function useWhere(idea: Idea, due: string): string {
  const { form, sprint } = usePlace(idea);
  if (!form) return due;
  const into = idea.sprintId === null ? creatingWords.inBacklog : sprint?.name;
  return [form.project.key, form.issueType.name, due, into].filter((part) => part).join(' · ');
}

function CommittedItem({ ideas, opened, one }: Omit<ListProps, 'list'> & { readonly one: StandingIdea }) {
  const { clock } = useSurface();
  const { idea } = one;
  const second = useWhere(idea, idea.due ? words.dueOn(dayWords(idea.due, clock)) : words.dueNone);
  const face = <OwnerFace id={idea.ownerId} />;
  return (
    <IdeaItem
      {...{ ideas, opened, one, second }}
      lead={<PriorityIcon id={idea.priorityId ?? ''} />}
      end={face}
      openEnd={restFacts(ideas, one, clock)}
      after={<CreationResult id={one.id} />}
    >
      {ideas.mayEdit && <CreateOne one={one} />}
      <IdeaAgreement one={one} />
      {ideas.mayEdit ? <IdeaForm {...{ ideas, opened, one }} /> : <IdeaFacts {...{ ideas, one }} />}
    </IdeaItem>
  );
}
