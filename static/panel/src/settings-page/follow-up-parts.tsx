import { severities, type Person, type Severity } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import { settingsWords as words } from '../words/settings';
import { Checks, Count, Days, Select } from './fields';
import { faultsAt, Part } from './part';
import type { PartsProps } from './parts-props';
import { PeopleField } from './people-field';
import styles from './settings.module.css';
import type { SettingsCall } from './use-settings-page';

type WithPeople = PartsProps & {
  readonly call: SettingsCall;
  readonly nameOf: (accountId: string) => string;
  readonly onPerson: (person: Person) => void;
};

const usual = defaultSettings.followUps;
const roles = ['investigator', 'facilitator', 'scribe', 'devilsAdvocate'] as const;

/** What follow-ups begin with. */
export function FollowUpParts({ draft, change, found, faults }: PartsProps) {
  const { followUps } = draft;
  const set = (part: Partial<typeof followUps>): void => change({ followUps: { ...followUps, ...part } });
  const hints = [
    words.followUps.projectsDefault,
    words.followUps.linkDefault,
    words.followUps.dueDefault,
    `${words.followUps.mostDefault(usual.most)}; ${words.followUps.soakDefault(usual.soakHours)} h`,
  ];
  return (
    <Part
      heading={words.followUps.heading}
      usual={hints.join('; ')}
      found={found.linkTypes.map(({ name }) => name).join(', ')}
      faults={faultsAt(faults, 'followUps')}
    >
      <Checks
        label={words.followUps.projects}
        choices={found.projects}
        chosen={followUps.projectIds}
        onChoose={(projectIds) => set({ projectIds })}
      />
      <Select
        label={words.followUps.link}
        value={followUps.linkTypeId ?? ''}
        none={words.followUps.linkDefault}
        choices={found.linkTypes}
        onChoose={(id) => set({ linkTypeId: id || null })}
      />
      <Days label={words.followUps.due} value={followUps.due} onChoose={(due) => set({ due })} />
      <Count label={words.followUps.most} value={followUps.most} onType={(most) => set({ most })} />
      <Count label={words.followUps.soak} value={followUps.soakHours} onType={(soakHours) => set({ soakHours })} />
    </Part>
  );
}

/** Who approves, and who is offered first for a part. */
export function PeopleParts({ draft, change, faults, call, nameOf, onPerson }: WithPeople) {
  const { approval, people } = draft;
  const severityChoices = severities.map((id) => ({ id, name: words.severities[id] }));
  return (
    <>
      <Part heading={words.approval.heading} usual={words.approval.default} faults={faultsAt(faults, 'approval')}>
        <Checks
          label={words.approval.needed}
          choices={severityChoices}
          chosen={approval.neededFor}
          onChoose={(ids) =>
            change({ approval: { ...approval, neededFor: severities.filter((one) => ids.includes(one)) } })
          }
        />
        {approval.neededFor.map((severity: Severity) => (
          <PeopleField
            key={severity}
            label={words.approval.who(words.severities[severity])}
            chosen={[approval.who[severity]].flatMap((id) => id ?? [])}
            single
            {...{ call, nameOf }}
            onChoose={([id], person) => {
              const { [severity]: _, ...rest } = approval.who;
              if (person) onPerson(person);
              change({ approval: { ...approval, who: id === undefined ? rest : { ...rest, [severity]: id } } });
            }}
          />
        ))}
      </Part>
      <Part heading={words.people.heading} usual={words.people.default} faults={faultsAt(faults, 'people')}>
        <div className={styles.roles}>
          {roles.map((role) => (
            <PeopleField
              key={role}
              label={words.roles[role]}
              chosen={people[role] ?? []}
              {...{ call, nameOf }}
              onChoose={(ids, person) => {
                if (person) onPerson(person);
                change({ people: { ...people, [role]: ids } });
              }}
            />
          ))}
        </div>
      </Part>
    </>
  );
}
