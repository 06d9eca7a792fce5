import type { Problem, ProblemCode } from '#contract';

/** What the panel was doing when it met the problem: it decides what is safe. */
export type Doing = 'opening' | 'refreshing' | 'reading' | 'saving' | 'creating' | 'attaching';

type Words = { readonly what: string; readonly next: string };

const seconds = (ms: number | undefined): string => `${Math.max(1, Math.ceil((ms ?? 0) / 1000))} s`;

const byCode: Readonly<Record<ProblemCode, (problem: Problem, incident: string) => Words>> = {
  incidentGone: (_, incident) => ({
    what: `${incident} can no longer be read here.`,
    next: 'It was deleted, moved or restricted. Somebody who runs the project can say which.',
  }),
  mayNotEdit: (_, incident) => ({
    what: `Writing here needs permission to edit ${incident}.`,
    next: 'Somebody who runs the project can give it.',
  }),
  mayNotCreate: () => ({
    what: 'Jira does not let you create issues in this project.',
    next: 'Somebody who runs the project can give the permission, or create it for you.',
  }),
  jiraBusy: (problem) => ({
    what: `Jira is busy${problem.retryAfterMs ? ` (asked us to wait ${seconds(problem.retryAfterMs)})` : ''}.`,
    next: 'We wait and then try again.',
  }),
  jiraDown: () => ({ what: 'Jira did not answer in time.', next: 'We try again in a moment.' }),
  jiraRefused: () => ({ what: 'Jira did not take this as it is.', next: 'Its own words stand below.' }),
  stillWorking: () => ({
    what: 'An earlier try is still on its way.',
    next: 'We look again in a moment, so that nothing is made twice.',
  }),
  storeFull: () => ({
    what: 'The text is longer than can be saved.',
    next: 'Make it shorter, and it will be saved.',
  }),
  storeBusy: () => ({ what: 'The text could not be saved just now.', next: 'We try again in a moment.' }),
  badInput: () => ({
    what: 'This could not be read as it was sent.',
    next: 'Reload the page to get the newest version of this panel, then try again.',
  }),
  unexpected: (problem) => ({
    what: `Something went wrong on our side${problem.reference ? ` (reference ${problem.reference})` : ''}.`,
    next: 'Try again. If it stays, give the reference to whoever looks after this app.',
  }),
};

const safe: Readonly<Record<Doing, string>> = {
  opening: 'Nothing in Jira was changed.',
  refreshing: 'What was read before still stands here.',
  reading: 'Everything else still stands here.',
  saving: 'What you typed is kept on this page.',
  attaching: 'Nothing was attached, and what you typed is kept on this page.',
  creating: 'What you typed is kept on this page, and no second issue will be made.',
};

/** What happened, what is safe, and what to do next, as three short sentences. */
export function problemWords(
  problem: Problem,
  doing: Doing,
  incident: string,
  product = 'Jira',
): Words & { readonly safe: string } {
  const { what, next } = byCode[problem.code](problem, incident);
  return { what: what.replace('Jira', product), next, safe: safe[doing] };
}
