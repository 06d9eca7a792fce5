import { useState } from 'react';
import type { ChangedField, FollowUpChange, LiveFollowUp, Problem } from '#contract';
import { useAnnounce } from '../parts/announcer';
import { useSurface } from '../surface';
import { inJiraWords as words } from '../words/in-jira';
import { standing, type Value } from './fields';

/** What Jira said of one follow-up's change, beside the field it is about. */
export type Note = { readonly field: ChangedField; readonly words: string };

type Outcome = {
  readonly says: string;
  /** Sets back what was done; empty where Jira allows none of it. */
  readonly back: readonly FollowUpChange[];
  readonly field: ChangedField;
};

export type Changing = {
  readonly working: boolean;
  readonly notes: ReadonlyMap<string, Note>;
  readonly outcome: Outcome | null;
  /** @param became the words for what they have become */
  readonly change: (field: ChangedField, rows: readonly LiveFollowUp[], value: Value, became: string) => void;
  readonly undo: () => void;
};

function noteOf(field: ChangedField, problem: Problem): Note {
  if (problem.code === 'jiraBusy') return { field, words: words.busy };
  if (problem.code !== 'jiraRefused') return { field, words: words.unsure };
  const told = Object.values(problem.fields ?? {}).join(' ');
  return { field, words: told === '' ? words.refused(field) : words.told(told) };
}

/** Changes follow-ups in Jira. Whatever came of it, Jira is read again, so that what stands here is what is. */
export function useChanging(read: () => Promise<void>): Changing {
  const { call, publishChange } = useSurface();
  const announce = useAnnounce();
  const [working, setWorking] = useState(false);
  const [notes, setNotes] = useState<ReadonlyMap<string, Note>>(new Map());
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  /** Answers the ids of those that were changed. */
  const send = async (field: ChangedField, changes: readonly FollowUpChange[]): Promise<ReadonlySet<string>> => {
    setWorking(true);
    setNotes(new Map());
    const reply = await call('changeFollowUps', { changes });
    const results = reply.ok ? reply.value : changes.map(({ issueId }) => ({ issueId, problem: reply.problem }));
    await read();
    setNotes(
      new Map(results.flatMap(({ issueId, problem }) => (problem ? [[issueId, noteOf(field, problem)] as const] : []))),
    );
    setWorking(false);
    const done = results.filter(({ problem }) => problem === null).map(({ issueId }) => issueId);
    if (done.length > 0) publishChange();
    return new Set(done);
  };
  const tell = (next: Outcome | null, otherwise: string): void => {
    setOutcome(next);
    announce(next?.says ?? otherwise);
  };
  const change: Changing['change'] = (field, rows, value, became) => {
    void send(
      field,
      rows.map(({ issueId }) => ({ issueId, ...value })),
    ).then((done) => {
      const changed = rows.filter(({ issueId }) => done.has(issueId));
      const back = changed.flatMap((one) => {
        const before = standing[field](one);
        return before ? [{ issueId: one.issueId, ...before }] : [];
      });
      tell(done.size > 0 ? { says: words.done(done.size, became), back, field } : null, words.refused(field));
    });
  };
  const undo = (): void => {
    if (!outcome) return;
    const { back, field } = outcome;
    void send(field, back).then((done) => tell({ says: words.undone(done.size), back: [], field }, ''));
  };
  return { working, notes, outcome, change, undo };
}
