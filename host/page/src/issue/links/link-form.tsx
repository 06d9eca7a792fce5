import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select';
import { useState, type FormEvent } from 'react';
import { useLinkTypes } from '../../api/site-queries';
import { useAct } from '../../api/use-jira';
import { IssuePicker } from '../../parts/issue-picker';
import styles from '../inline-form.module.css';
import { useShownIssue } from '../issue-context';
import { linkBody, relations, type Relation } from './group-links';

export function LinkForm({ close }: { close(): void }) {
  const { issue } = useShownIssue();
  const { act, busy } = useAct();
  const options = relations(useLinkTypes().data ?? []).map((relation) => ({ value: relation, label: relation.phrase }));
  const [chosen, setChosen] = useState<Relation | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const relation = chosen ?? options.find(({ label }) => label === 'is blocked by')?.value ?? options[0]?.value;
  const link = async (event: FormEvent) => {
    event.preventDefault();
    if (!relation || other === null) return;
    const body = linkBody(relation, issue.key, other);
    if (await act('The issues were not linked', (jira) => jira.call('/rest/api/3/issueLink', { method: 'POST', body })))
      close();
  };
  return (
    <form className={styles.stack} aria-label="Link an issue" onSubmit={(event) => void link(event)}>
      <div className={styles.line}>
        <div className={styles.half}>
          <Select
            aria-label="Relation"
            options={options}
            value={options.find(({ value }) => value.phrase === relation?.phrase) ?? null}
            onChange={(next) => setChosen(next?.value ?? null)}
          />
        </div>
        <div className={styles.grow}>
          <IssuePicker
            label="Issue to link"
            autoFocus
            exclude={[issue.key]}
            onPick={(picked) => setOther(picked?.key ?? null)}
          />
        </div>
      </div>
      <div className={styles.buttons}>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" appearance="primary" isDisabled={other === null} isLoading={busy}>
          Link
        </Button>
      </div>
    </form>
  );
}
