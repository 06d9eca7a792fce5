import type { PlaceForm } from '#contract';
import { FieldFrame } from '../curation/field-frame';
import { placeWords as words } from '../words/places';
import { OwnerField } from './owner-field';
import type { PlaceFieldsProps } from './place-fields-props';
import styles from './places.module.css';
import { SprintField } from './sprint-field';

type WhoFieldsProps = PlaceFieldsProps & { readonly form: PlaceForm | null };

/** Who takes it on, until when, and in which sprint. */
export function WhoFields({ idea, of, onChange, due, faults = {}, form }: WhoFieldsProps) {
  const sprintFault = form?.sprintFieldId ? faults[form.sprintFieldId] : undefined;
  return (
    <div className={styles.three}>
      <OwnerField
        inputId={`${of}:owner`}
        projectId={idea.place?.projectId ?? form?.project.id}
        projectName={form?.project.name ?? null}
        ownerId={idea.ownerId}
        fault={faults['assignee'] ?? null}
        onChoose={(ownerId) => onChange({ ownerId })}
      />
      <FieldFrame label={words.due} hint={due?.hint} fault={faults['duedate']}>
        {(field) => (
          <input
            {...field}
            type="date"
            value={idea.due ?? due?.day ?? ''}
            onChange={({ target }) => onChange({ due: target.value })}
          />
        )}
      </FieldFrame>
      <SprintField
        inputId={`${of}:sprint`}
        form={form}
        sprintId={idea.sprintId}
        fault={sprintFault ?? null}
        onChoose={(sprintId) => onChange({ sprintId })}
      />
    </div>
  );
}
