import { useAdditions } from '../additions-keeper';
import { Face } from '../parts/face';
import hidden from '../parts/hidden.module.css';
import { Icon } from '../parts/icon';
import { usePeople } from '../places/use-people';
import { ideaWords as words } from '../words/ideas';
import styles from './owner-face.module.css';

/** Whose it is. */
export function OwnerFace({ id }: { readonly id: string | null }) {
  const { nameOf } = useAdditions();
  const people = usePeople(id === null ? [] : [id]);
  const person = id === null ? null : (people[id] ?? { accountId: id, name: nameOf(id), active: true });
  return (
    <span className={styles.owner} title={person?.name ?? words.unowned}>
      {person ? (
        <Face person={person} />
      ) : (
        <span className={styles.nobody}>
          <Icon name="person" />
        </span>
      )}
      <span className={hidden.hidden}>{person ? words.ownedBy(person.name) : words.unowned}</span>
    </span>
  );
}
