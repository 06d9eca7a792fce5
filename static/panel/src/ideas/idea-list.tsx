import { useSurface } from '../surface';
import { ideaWords as words } from '../words/ideas';
import { lineFacts, restFacts } from './facts-of';
import { IdeaFacts } from './idea-facts';
import { IdeaForm } from './idea-form';
import { Icon } from '../parts/icon';
import { IdeaItem } from './idea-item';
import styles from './idea-list.module.css';
import type { ListProps } from './list-props';

/** Ideas that rest, or have rested, and wait for a word. */
export function IdeaList({ ideas, opened, list }: ListProps) {
  const { clock } = useSurface();
  if (list.length === 0) return <p className={styles.none}>{ideas.mayEdit ? words.none : words.noneToRead}</p>;
  return (
    <ul className={styles.list}>
      {list.map((one) => (
        <IdeaItem
          key={one.id}
          {...{ ideas, opened, one }}
          lead={<Icon name="bulb" />}
          end={lineFacts(ideas, one, clock)}
          openEnd={restFacts(ideas, one, clock)}
        >
          {ideas.mayEdit ? <IdeaForm {...{ ideas, opened, one }} /> : <IdeaFacts {...{ ideas, one }} />}
        </IdeaItem>
      ))}
    </ul>
  );
}
