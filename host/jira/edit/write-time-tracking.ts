import type { HistoryItem, Issue, Json } from '../model';
import { isObject } from '../read';
import { durationSeconds } from '../wire/duration';
import type { FieldWriter } from './field-change';
import { FieldProblem, item, nothing } from './field-change';

const secondsOf = (value: Json | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const seconds = typeof value === 'number' ? value * 60 : durationSeconds(String(value));
  if (seconds === undefined) throw new FieldProblem('The original estimate specified is not valid.');
  return seconds;
};

const side = (seconds: number | null) => (seconds === null ? nothing : { id: String(seconds), text: String(seconds) });

/** An item of seconds, the same digits on both sides; none where nothing changes. */
export function secondsItem(fieldId: string, before: number | null, after: number | null): HistoryItem[] {
  return before === after ? [] : [item(fieldId, fieldId, side(before), side(after))];
}

/** An original estimate alone is the remaining one too, as long as nobody has logged work. */
const remainingAfter = (issue: Issue, original: number | undefined, remaining: number | undefined): number | null => {
  if (remaining !== undefined) return remaining;
  return original !== undefined && issue.timeSpentSeconds === null ? original : issue.remainingEstimateSeconds;
};

export const writeTimeTracking: FieldWriter = ({ issue }, value) => {
  if (!isObject(value)) throw new FieldProblem('The original estimate specified is not valid.');
  const original = secondsOf(value.originalEstimate);
  const nextOriginal = original ?? issue.originalEstimateSeconds;
  const nextRemaining = remainingAfter(issue, original, secondsOf(value.remainingEstimate));
  return {
    items: [
      ...secondsItem('timeestimate', issue.remainingEstimateSeconds, nextRemaining),
      ...secondsItem('timeoriginalestimate', issue.originalEstimateSeconds, nextOriginal),
    ],
    apply: () => {
      issue.originalEstimateSeconds = nextOriginal;
      issue.remainingEstimateSeconds = nextRemaining;
    },
  };
};
