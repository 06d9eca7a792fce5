import { AsyncSelect } from '@atlaskit/select';
import type { ProjectChoice } from '#contract';
import { Field } from '../parts/field';
import { placeWords as words } from '../words/places';
import { useRead } from './use-read';
import { useSearch } from './use-search';

type Option = { readonly value: string; readonly label: string };

const toOption = ({ id, name, key }: ProjectChoice): Option => ({ value: id, label: words.projectLine(name, key) });

type ProjectFieldProps = {
  readonly inputId: string;
  readonly project: ProjectChoice | null;
  readonly isMoving: boolean;
  readonly fault: string | null;
  readonly onChoose: (projectId: string) => void;
};

/** In which project it is created, among those where this person may. */
export function ProjectField({ inputId, project, isMoving, fault, onChoose }: ProjectFieldProps) {
  const { data } = useRead('readPlaces', {});
  const search = useSearch(
    'readPlaces',
    (query) => ({ query }),
    ({ projects }) => projects.map(toOption),
  );
  const hint = isMoving ? words.moving : data?.more ? words.projectHint : '';
  return (
    <Field id={inputId} label={words.project} fault={fault} hint={hint}>
      <AsyncSelect<Option>
        inputId={inputId}
        spacing="compact"
        aria-describedby={`${inputId}-help`}
        cacheOptions
        defaultOptions={data?.projects.map(toOption) ?? []}
        loadOptions={search}
        value={project && toOption(project)}
        isLoading={isMoving || !data}
        placeholder={words.projectNone}
        noOptionsMessage={() => words.projectEmpty}
        loadingMessage={() => words.searching}
        onChange={(option) => option && onChoose(option.value)}
      />
    </Field>
  );
}
