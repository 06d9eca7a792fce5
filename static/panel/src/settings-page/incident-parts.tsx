import { severities, type Severity } from '#contract';
import { settingsWords as words } from '../words/settings';
import { Checks, Select, Typed } from './fields';
import { faultsAt, Part } from './part';
import type { PartsProps } from './parts-props';

const namedSeverities = severities.map((id) => ({ id, name: words.severities[id] }));
const marks = (['detected', 'acknowledged', 'mitigated', 'resolved'] as const).map((id) => ({
  id,
  name: words.marks[id],
}));

const without = <Value,>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(', ');

/** What an incident is, how its severity is told, and which statuses set its marks. */
export function IncidentParts({ draft, change, found, faults }: PartsProps) {
  const { incident, severity } = draft;
  const field = found.fields.find(({ id }) => id === severity.fieldId);
  return (
    <>
      <Part
        heading={words.incident.heading}
        usual={words.incident.default}
        found={names(found.issueTypes)}
        faults={faultsAt(faults, 'incident')}
      >
        <Checks
          label={words.incident.types}
          choices={found.issueTypes}
          chosen={incident.issueTypeIds}
          onChoose={(issueTypeIds) => change({ incident: { ...incident, issueTypeIds } })}
        />
        <Typed
          label={words.incident.jql}
          value={incident.jql}
          onType={(jql) => change({ incident: { ...incident, jql } })}
        />
      </Part>
      <Part
        heading={words.severity.heading}
        usual={words.severity.default}
        found={names(found.fields)}
        faults={faultsAt(faults, 'severity')}
      >
        <Select
          label={words.severity.field}
          value={severity.fieldId ?? ''}
          none={words.severity.usual}
          choices={found.fields}
          onChoose={(id) => change({ severity: { fieldId: id || null, values: {} } })}
        />
        {field?.values.map((value) => (
          <Select
            key={value}
            label={words.severity.value(value)}
            value={severity.values[value] ?? ''}
            none={words.severity.byWords}
            choices={namedSeverities}
            onChoose={(id) => {
              const is = severities.find((one): one is Severity => one === id);
              const rest = without(severity.values, value);
              change({ severity: { ...severity, values: is ? { ...rest, [value]: is } : rest } });
            }}
          />
        ))}
      </Part>
      <Part
        heading={words.statuses.heading}
        usual={words.statuses.default}
        found={names(found.statuses)}
        faults={faultsAt(faults, 'marks')}
      >
        {found.statuses.map(({ id, name }) => (
          <Select
            key={id}
            label={words.statuses.of(name)}
            value={draft.marks[id] ?? ''}
            none={words.statuses.nothing}
            choices={marks}
            onChoose={(chosen) => {
              const mark = marks.find((one) => one.id === chosen)?.id;
              const rest = without(draft.marks, id);
              change({ marks: mark ? { ...rest, [id]: mark } : rest });
            }}
          />
        ))}
      </Part>
    </>
  );
}
