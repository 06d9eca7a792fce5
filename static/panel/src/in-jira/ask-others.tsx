import { AsyncSelect } from '@atlaskit/select';
import { useState } from 'react';
import type { Person } from '#contract';
import { Face } from '../parts/face';
import { agreementWords, inJiraWords } from '../words/in-jira';
import agreement from './agreement.module.css';
import styles from './change-panel.module.css';
import { usePeople } from './use-people';

type Option = { readonly value: string; readonly label: string; readonly person: Person };

type AskOthersProps = {
  readonly named: readonly Person[];
  readonly onName: (accountIds: readonly string[]) => void;
};

const none = [] as const;

const toOption = (person: Person): Option => ({ value: person.accountId, label: person.name, person });

/** Whom the team asks to agree, instead of the owner and whoever leads the project. */
export function AskOthers({ named, onName }: AskOthersProps) {
  const search = usePeople(none);
  const [chosen, setChosen] = useState<readonly Option[]>(() => named.map(toOption));
  return (
    <div className={agreement.asking}>
      <AsyncSelect<Option, true>
        aria-label={agreementWords.askLabel}
        isMulti
        cacheOptions
        defaultOptions
        loadOptions={async (query) => (await search(query)).map(toOption)}
        value={chosen}
        placeholder={inJiraWords.choose.assignee}
        noOptionsMessage={() => inJiraWords.noPeople}
        loadingMessage={() => inJiraWords.searching}
        formatOptionLabel={({ person }) => (
          <span className={styles.option}>
            <Face person={person} />
            {person.name}
          </span>
        )}
        onChange={(options) => {
          setChosen(options);
          onName(options.map(({ value }) => value));
        }}
      />
      <p className={styles.hint}>{agreementWords.askHint}</p>
    </div>
  );
}
