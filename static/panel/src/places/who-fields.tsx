import type { PlaceForm } from '#contract';
import { DayBox } from '../days/day-box';
import columns from '../parts/columns.module.css';
import { placeWords as words } from '../words/places';
import { OwnerField } from './owner-field';
import type { PlaceFieldsProps } from './place-fields-props';
import { SprintField } from './sprint-field';

type WhoFieldsProps = PlaceFieldsProps & { readonly form: PlaceForm | null };

/** Who takes it on, until when, and in which sprint. */
export function WhoFields(props: WhoFieldsProps) {
  const { idea, of, onChange, onType = onChange, due, today, faults = {}, form } = props;
  const asks = (id: string): boolean => form?.required.includes(id) ?? false;
  const asksSprint = form?.sprintFieldId ? asks(form.sprintFieldId) : false;
  const project = form?.project.key ?? '';
  const sprintFault = form?.sprintFieldId ? faults[form.sprintFieldId] : undefined;
  return (
    <div className={columns.three}>
      <OwnerField
        inputId={`${of}:owner`}
        projectId={idea.place?.projectId ?? form?.project.id}
        projectName={form?.project.name ?? null}
        ownerId={idea.ownerId}
        fault={faults['assignee'] ?? null}
        asked={asks('assignee') ? words.askedFor(project) : null}
        onChoose={(ownerId) => onChange({ ownerId })}
      />
      <DayBox
        inputId={`${of}:due`}
        label={words.due}
        day={idea.due ?? due?.day ?? ''}
        today={today}
        hint={asks('duedate') && idea.due === '' ? words.askedFor(project) : (due?.hint ?? '')}
        fault={faults['duedate'] ?? null}
        required={asks('duedate')}
        onType={(day) => onType({ due: day })}
        onChoose={(day) => onChange({ due: day })}
      />
      <SprintField
        inputId={`${of}:sprint`}
        form={form}
        sprintId={idea.sprintId}
        fault={sprintFault ?? null}
        required={asksSprint}
        onChoose={(sprintId) => onChange({ sprintId })}
      />
    </div>
  );
}
