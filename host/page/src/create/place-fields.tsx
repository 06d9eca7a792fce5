import Select from '@atlaskit/select';
import { useProjects } from '../api/site-queries';
import type { TypeWire } from '../api/wire';
import { LabelledField } from '../parts/labelled-field';
import { ProjectMark } from '../parts/project-mark';
import { TypeIcon } from '../parts/type-icon';
import styles from './create.module.css';

interface ProjectProperties {
  value: string | undefined;
  problem: string | undefined;
  choose(key: string | undefined): void;
}

export function ProjectField({ value, problem, choose }: ProjectProperties) {
  const options = (useProjects().data ?? []).map((project) => ({
    value: project.key,
    label: `${project.name} (${project.key})`,
    project,
  }));
  return (
    <LabelledField label="Project" required problem={problem}>
      {(id) => (
        <Select
          inputId={id}
          menuPosition="fixed"
          options={options}
          value={options.find((option) => option.value === value) ?? null}
          onChange={(next) => choose(next?.value)}
          formatOptionLabel={({ project, label }) => (
            <span className={styles.option}>
              <ProjectMark project={project} />
              {label}
            </span>
          )}
        />
      )}
    </LabelledField>
  );
}

interface TypeProperties {
  types: readonly TypeWire[];
  value: TypeWire | undefined;
  problem: string | undefined;
  choose(id: string | undefined): void;
}

export function TypeField({ types, value, problem, choose }: TypeProperties) {
  const options = types.map((type) => ({ value: type.id, label: type.name, type }));
  return (
    <LabelledField label="Issue type" required problem={problem}>
      {(id) => (
        <Select
          inputId={id}
          menuPosition="fixed"
          options={options}
          value={options.find((option) => option.value === value?.id) ?? null}
          onChange={(next) => choose(next?.value)}
          formatOptionLabel={({ type, label }) => (
            <span className={styles.option}>
              <TypeIcon type={type} decorative />
              {label}
            </span>
          )}
        />
      )}
    </LabelledField>
  );
}
