import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { ideaWords as words } from '../words/ideas';
import { caughtWords } from './facts-of';
import { IdeaFacts } from './idea-facts';
import form from './idea-form.module.css';
import { IdeaItem } from './idea-item';
import styles from './idea-list.module.css';
import type { ListProps } from './list-props';

/** What people said no to, each with its reason; it can come back. */
export function DeclinedList({ ideas, opened, list }: ListProps) {
  const { clock } = useSurface();
  return (
    <ul className={styles.list}>
      {list.map((one) => {
        const { id, idea } = one;
        const back = (): void => {
          const says = words.done.back(idea.what.trim() || words.unsaid);
          ideas.set(id, { ...idea, state: 'idea', declinedBecause: undefined }, says);
          opened.close(id);
        };
        return (
          <IdeaItem
            key={id}
            {...{ ideas, opened, one }}
            lead={<Icon name="hide" />}
            second={words.declined(idea.declinedBecause ?? '')}
            end={null}
            openEnd={caughtWords(ideas, one, clock)}
          >
            <IdeaFacts {...{ ideas, one }} />
            {ideas.mayEdit && (
              <div className={`${form.foot} ${form.under}`}>
                <Action onClick={back}>{words.backToIdeas}</Action>
              </div>
            )}
          </IdeaItem>
        );
      })}
    </ul>
  );
}
