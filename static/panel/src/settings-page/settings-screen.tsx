import { useState } from 'react';
import type { Person, Reply, SettingsPage } from '#contract';
import { Button } from '../parts/button';
import { settingsWords as words } from '../words/settings';
import { FollowUpParts, PeopleParts } from './follow-up-parts';
import { IncidentParts } from './incident-parts';
import { ReviewParts } from './review-parts';
import styles from './settings.module.css';
import { type SettingsCall, useSettingsPage } from './use-settings-page';

type SettingsScreenProps = { readonly first: Promise<Reply<SettingsPage>>; readonly call: SettingsCall };

/** How the reviews of a project go: for those who administer it. */
export function SettingsScreen({ first, call }: SettingsScreenProps) {
  const settings = useSettingsPage(first, call);
  const { page, draft, setDraft, problem, faults, told, busy, save, again } = settings;
  const [met, setMet] = useState<Readonly<Record<string, Person>>>({});
  if (problem?.code === 'mayNotEdit') return <p className={styles.alone}>{words.notYours}</p>;
  if (problem)
    return (
      <div className={styles.alone} role="alert">
        <p>{words.notRead}</p>
        <Button onClick={() => void again()}>{words.again}</Button>
      </div>
    );
  if (!page) return <p className={styles.alone}>{words.reading}</p>;
  const nameOf = (id: string): string => (met[id] ?? page.people[id])?.name ?? id;
  const given = {
    draft,
    found: page.found,
    faults,
    change: (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part }),
  };
  return (
    <main className={styles.page}>
      <h1>{words.title(page.found.project.name)}</h1>
      <p className={styles.hint}>{words.hint}</p>
      <IncidentParts {...given} />
      <ReviewParts {...given} />
      <FollowUpParts {...given} />
      <PeopleParts
        {...given}
        {...{ call, nameOf }}
        onPerson={(person) => setMet({ ...met, [person.accountId]: person })}
      />
      <div className={styles.foot}>
        <Button appearance="primary" isLoading={busy} onClick={() => void save(draft)}>
          {words.save}
        </Button>
        <Button appearance="subtle" isDisabled={busy} onClick={() => void save(null)}>
          {words.reset}
        </Button>
        <p role="status">{told}</p>
      </div>
    </main>
  );
}
