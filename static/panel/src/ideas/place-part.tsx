import { FieldFrame } from '../curation/field-frame';
import { useAdditions } from '../additions-keeper';
import { OwnerField } from '../parts/owner-field';
import { Field } from '../parts/field';
import { useSurface } from '../surface';
import { ideaWords as words } from '../words/ideas';
import styles from './idea-form.module.css';
import { dayWords, type Policy } from './policy-of';
import type { IdeaTyping } from './use-idea-typing';

type PlacePartProps = { readonly typing: IdeaTyping; readonly policy: Policy };

/** Who takes it on and until when; the policy proposes the day. */
export function PlacePart({ typing, policy }: PlacePartProps) {
  const { clock } = useSurface();
  const { people } = useAdditions();
  const { idea, choose } = typing;
  const { ownerId } = idea;
  const due = idea.due ?? policy.due.day;
  return (
    <div className={styles.two}>
      <Field id="owner" label={words.owner} fault={null} hint={ownerId === null ? words.ownerNobody : ''}>
        <OwnerField
          id={ownerId}
          name={ownerId === null ? undefined : people[ownerId]?.name}
          disabled={false}
          onChoose={(chosen) => choose({ ownerId: chosen.ownerId })}
        />
      </Field>
      <FieldFrame
        label={words.due}
        hint={idea.due === null ? policy.dueBecause : words.dueChosen(dayWords(policy.due.day, clock))}
      >
        {(field) => (
          <input {...field} type="date" value={due} onChange={({ target }) => choose({ due: target.value })} />
        )}
      </FieldFrame>
    </div>
  );
}
