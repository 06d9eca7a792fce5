import type { PastState, SimilarFollowUp } from '#contract';
import type { Told } from '#core/follow-ups/similar/similar-index';
import { marked } from '#core/follow-ups/similar/marked';
import { stemsIn } from '#core/follow-ups/similar/words';
import { toPerson } from '#core/timeline/people';
import type { BriefIssue } from './issue-record';
import type { PastFollowUp } from './past-follow-ups';

const wordsOf = ({ title, more }: Told): ReadonlySet<string> => new Set(stemsIn(`${title}\n${more}`));

const issueOf = ({ id, key, status, assignee }: BriefIssue): NonNullable<SimilarFollowUp['issue']> => ({
  id,
  key,
  status,
  owner: toPerson(assignee),
});

/** An open issue, with the words that it has in common with what was looked for. */
export const tellIssue = (issue: BriefIssue, told: Told): SimilarFollowUp => ({
  what: marked(issue.summary, wordsOf(told)),
  issue: issueOf(issue),
  past: null,
});

const stateOf = ({ state }: PastFollowUp['followUp'], issue: BriefIssue | undefined): PastState => {
  if (state === 'declined') return 'declined';
  if (!issue) return 'notCreated';
  return issue.status.category === 'done' ? 'done' : 'open';
};

/** A follow-up of another review, in the words its issue has now where this reader sees one. */
export function tellPast(
  { followUp, again }: PastFollowUp,
  incident: BriefIssue,
  issue: BriefIssue | undefined,
  told: Told,
): SimilarFollowUp {
  return {
    what: marked(issue?.summary ?? followUp.what, wordsOf(told)),
    issue: issue ? issueOf(issue) : null,
    past: {
      incident: { id: incident.id, key: incident.key, summary: incident.summary },
      state: stateOf(followUp, issue),
      ...(followUp.because !== '' && { because: followUp.because }),
      ...(again && { factor: marked(again.factor.statement, new Set(stemsIn(again.like.statement))) }),
    },
  };
}
