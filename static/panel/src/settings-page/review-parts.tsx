import { depths, sectionIds, severities } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import { analysisWords } from '../words/analysis';
import { settingsWords as words } from '../words/settings';
import { Checks, Days, Select, Typed } from './fields';
import { faultsAt, Part } from './part';
import type { PartsProps } from './parts-props';
import styles from './settings.module.css';

const zones = Intl.supportedValuesOf('timeZone');
const guide = sectionIds.map((id) => ({ id, name: analysisWords.sectionName(id, null) }));

/** When a review is due, and what it consists of. */
export function ReviewParts({ draft, change, faults }: PartsProps) {
  const { due, sections } = draft;
  const chosen = sections ?? [...sectionIds];
  return (
    <>
      <Part heading={words.due.heading} usual={words.due.default} faults={faultsAt(faults, 'due', 'holidays', 'zone')}>
        <Days
          label={words.due.usual}
          value={due.usual}
          onChoose={(usual) => change({ due: { ...due, usual: usual ?? defaultSettings.due.usual } })}
        />
        {severities.map((severity) => (
          <Days
            key={severity}
            label={words.due.of(words.severities[severity])}
            value={due.bySeverity[severity] ?? null}
            onChoose={(after) => {
              const { [severity]: _, ...rest } = due.bySeverity;
              change({ due: { ...due, bySeverity: after ? { ...rest, [severity]: after } : rest } });
            }}
          />
        ))}
        <p className={styles.hint}>{words.default(words.due.holidaysDefault)}</p>
        <Typed
          label={words.due.holidays}
          lines
          value={draft.holidays.join('\n')}
          onType={(text) => change({ holidays: text === '' ? [] : text.split('\n') })}
        />
        <p className={styles.hint}>{words.default(words.due.zoneDefault)}</p>
        <Typed
          label={words.due.zone}
          list={zones}
          value={draft.zone ?? ''}
          onType={(zone) => change({ zone: zone || null })}
        />
      </Part>
      <Part heading={words.sections.heading} usual={words.sections.default} faults={faultsAt(faults, 'sections')}>
        <Checks
          label={words.sections.own}
          choices={guide}
          chosen={chosen}
          onChoose={(ids) => change({ sections: sectionIds.filter((id) => ids.includes(id)) })}
        />
        <Select
          label={words.sections.depth}
          value={draft.depth ?? ''}
          none={words.sections.proposed}
          choices={depths.map((id) => ({ id, name: analysisWords.depth.names[id] }))}
          onChoose={(id) => change({ depth: depths.find((one) => one === id) ?? null })}
        />
      </Part>
    </>
  );
}
