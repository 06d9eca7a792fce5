import type { TimelineEvent } from '#contract';

/** Jira's own flag, and statuses of waiting; each site names its statuses itself, in English most often. */
const waitingStatus = /\b(?:blocked|on[ -]hold|waiting(?! for (?:customer|support))|stuck|impeded)\b/i;

/** Somebody wrote that something stood in the way. */
const inTheWay =
  /\b(?:blocked (?:on|by)|locked out|stuck (?:on|at|behind|waiting)|(?:no|without|lost|lack(?:s|ing)?) access|access (?:is |was )?(?:denied|refused)|permission denied|not (?:allowed|authori[sz]ed|permitted) to|(?:can['’]t|cannot|can not|could not|couldn['’]t|unable to) (?:log ?in|sign in|reach|access|find|open|connect|get (?:in|to|into|hold)|see))\b/i;

/** People wait; a queue of requests does so in other words. */
const weWait = /(?:^|[.!?] +|\b(?:we|i|we['’]re|i['’]m|are|am|still|been|team|everybody) )waiting (?:for|on)\b/im;

/** Whether an event tells that something stood in people's way (S2-15). */
export function isHindrance({ changes, text, source }: TimelineEvent): boolean {
  if (changes) {
    return changes.some(
      ({ field, fieldId, toText }) =>
        (/^flagged$/i.test(field) && toText !== '') || (fieldId === 'status' && waitingStatus.test(toText)),
    );
  }
  return source.kind !== 'created' && source.kind !== 'attachment' && (inTheWay.test(text) || weWait.test(text));
}
