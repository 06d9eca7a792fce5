import { useAdditions } from '../additions-keeper';
import { FieldFrame } from './field-frame';

type PersonFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly onName: (name: string) => void;
};

/** A name: of somebody who is part of this incident in Jira, or any other. */
export function PersonField({ label, hint, name, onName }: PersonFieldProps) {
  const { people } = useAdditions();
  return (
    <FieldFrame {...{ label, hint }}>
      {(field) => (
        <>
          <input
            {...field}
            list={`${field.id}-people`}
            value={name}
            autoComplete="off"
            onChange={(event) => onName(event.target.value)}
          />
          <datalist id={`${field.id}-people`}>
            {Object.values(people).map((person) => (
              <option key={person.accountId} value={person.name}>
                {person.name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FieldFrame>
  );
}
