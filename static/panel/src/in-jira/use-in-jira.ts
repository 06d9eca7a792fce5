import { useState } from 'react';
import type { FollowUp, LiveFollowUp } from '#contract';
import { intentionOf, type StandingIdea } from '#core/follow-ups/idea';
import type { AgreementOf } from './asked';
import { useAsking } from './use-asking';
import { useChangeForms } from './use-change-forms';
import { useChanging } from './use-changing';
import { useLeads } from './use-leads';
import { type Live, useLive } from './use-live';
import { useSeconds } from './use-seconds';
import { useSelection } from './use-selection';

export type InJiraInput = {
  /** As the last opening or refresh told them; `readAt` is the app's clock then, ISO 8601. */
  readonly followUps: readonly FollowUp[];
  readonly readAt: string;
  readonly ideas: readonly StandingIdea[];
};

const none: readonly LiveFollowUp[] = [];
const mayNothing = { edit: false, assign: false, schedule: false };

/** Before they are read live they stand as the opening told them, and nothing can be done with them yet. */
const rowsOf = ({ found, asked }: Live, followUps: readonly FollowUp[]): readonly LiveFollowUp[] => [
  ...(found?.followUps ?? none),
  ...followUps
    .filter(({ issueId }) => !asked.includes(issueId) && !found?.followUps.some((one) => one.issueId === issueId))
    .map((one) => ({ ...one, sprint: null, notSet: [], may: mayNothing })),
];

/** Follow-ups as they stand in Jira, what is selected of them, and what is being done with them. */
export function useInJira({ followUps, readAt, ideas }: InJiraInput) {
  const live = useLive(followUps);
  const rows = rowsOf(live, followUps);
  const seconds = useSeconds(live.found);
  const [agreeing, setAgreeing] = useState<string | null>(null);
  const leads = useLeads(rows);
  const ideaOf = (intention: string) => ideas.find(({ id }) => intentionOf(id) === intention)?.idea ?? null;
  return {
    live,
    rows,
    /** Since they were read. */
    seconds,
    /** The app's own time, epoch ms: a reader's computer may be set to anything. */
    now: Date.parse(live.found?.readAt ?? readAt) + seconds * 1_000,
    selection: useSelection(live.found ? rows : none),
    changing: useChanging(live.read),
    readForm: useChangeForms(),
    ...useAsking(),
    agreeing,
    onAgreeing: (issueId: string) => setAgreeing(agreeing === issueId ? null : issueId),
    ideaOf,
    agreementOf: (one: LiveFollowUp): AgreementOf => ({
      intention: one.intention,
      idea: ideaOf(one.intention),
      what: one.summary,
      owner: one.owner,
      lead: leads[one.project.id] ?? null,
    }),
  };
}

export type InJiraState = ReturnType<typeof useInJira>;
