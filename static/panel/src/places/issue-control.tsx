import { AsyncSelect } from '@atlaskit/select';
import { useState } from 'react';
import type { ParentChoice } from '#contract';
import { placeWords as words } from '../words/places';
import type { ControlProps } from './control-props';
import styles from './places.module.css';
import { useRead } from './use-read';
import { useSearch } from './use-search';

type Option = { readonly value: string; readonly label: string; readonly type: string };

const toOption = ({ id, key, summary, typeName }: ParentChoice): Option => ({
  value: id,
  label: `${key} ${summary}`,
  type: typeName,
});

/** An issue above the follow-up: an epic, or what a sub-task is part of. Found as one types. */
export function IssueControl({ inputId, form, answer, onAnswer }: ControlProps) {
  const place = { projectId: form.project.id, issueTypeId: form.issueType.id };
  const [picked, setPicked] = useState<Option | null>(null);
  const search = useSearch(
    'findParents',
    (query) => ({ ...place, query }),
    (issues) => issues.map(toOption),
  );
  const id = typeof answer === 'string' ? answer : '';
  const { data } = useRead('findParents', { ...place, query: '', issueId: id }, id !== '' && picked?.value !== id);
  const named =
    picked?.value === id ? picked : (data?.map(toOption)[0] ?? { value: id, label: words.parentChosen, type: '' });
  return (
    <AsyncSelect<Option>
      inputId={inputId}
      spacing="compact"
      aria-describedby={`${inputId}-help`}
      defaultOptions
      cacheOptions
      loadOptions={search}
      value={id === '' ? null : named}
      placeholder={words.parentNone}
      noOptionsMessage={() => words.parentEmpty}
      loadingMessage={() => words.searching}
      isClearable
      formatOptionLabel={({ label, type }) => (
        <span className={styles.lines}>
          {label}
          <small>{type}</small>
        </span>
      )}
      onChange={(option) => {
        setPicked(option);
        onAnswer(option?.value ?? '');
      }}
    />
  );
}
