import type { Person } from '#contract';
import { Field } from '../parts/field';
import { placeWords as words } from '../words/places';
import { PersonPicker } from './person-picker';
import { usePeople } from './use-people';
import { useRead } from './use-read';

type OwnerFieldProps = {
  readonly inputId: string;
  /** Undefined until it is known. */
  readonly projectId: string | undefined;
  readonly projectName: string | null;
  readonly ownerId: string | null;
  readonly fault: string | null;
  /** That Jira asks for one there, in words; null where it does not. */
  readonly asked: string | null;
  readonly onChoose: (ownerId: string | null) => void;
};

/** Who takes it on, among those Jira would let. Nobody is preselected (S3-27). */
export function OwnerField(props: OwnerFieldProps) {
  const { inputId, projectId, ownerId, fault, asked, onChoose } = props;
  const known = usePeople(ownerId === null ? [] : [ownerId]);
  const person = ownerId === null ? null : (known[ownerId] ?? unnamed(ownerId));
  const doubt = useDoubt(props, person);
  return (
    <Field
      id={inputId}
      label={words.owner}
      fault={fault ?? doubt}
      hint={ownerId === null ? (asked ?? words.ownerNobody) : ''}
      required={asked !== null}
    >
      <PersonPicker inputId={inputId} projectId={projectId} person={person} onChoose={onChoose} />
    </Field>
  );
}

const unnamed = (accountId: string): Person => ({ accountId, name: words.ownerUnnamed, active: true });

/** Whether the person chosen can take it on: their account may be closed, or the project not theirs. */
function useDoubt({ projectId, projectName }: OwnerFieldProps, person: Person | null): string | null {
  const asked = { query: '', projectId: projectId ?? '', accountId: person?.accountId ?? '' };
  const { data } = useRead('findOwners', asked, projectId !== undefined && person?.active === true);
  if (!person) return null;
  if (!person.active) return words.ownerInactive(person.name);
  return data?.length === 0 ? words.ownerElsewhere(person.name, projectName ?? words.thatProject) : null;
}
