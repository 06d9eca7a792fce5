import type { Problem } from '#contract';

/** How the panel gets over a problem: by itself after a while, or when the person asks. */
export type Recovery = { readonly by: 'waiting'; readonly afterMs: number } | { readonly by: 'asking' };

const firstWaitMs = 5_000;
const longestWaitMs = 60_000;

/**
 * @param tries how often it has been tried in vain, from 1: each wait without a figure from Jira is twice the last
 */
export function recovery(problem: Problem, tries: number): Recovery {
  const { code } = problem;
  switch (code) {
    case 'jiraBusy':
    case 'jiraDown':
    case 'storeBusy':
    case 'stillWorking':
      return {
        by: 'waiting',
        afterMs: problem.retryAfterMs ?? Math.min(firstWaitMs * 2 ** (tries - 1), longestWaitMs),
      };
    case 'incidentGone':
    case 'mayNotEdit':
    case 'mayNotCreate':
    case 'jiraRefused':
    case 'storeFull':
    case 'badInput':
    case 'unexpected':
      return { by: 'asking' };
    default: {
      const never: never = code;
      return never;
    }
  }
}
