import type { Opening } from '#contract';
import { isOverdue, reviewDue } from '#core/review/due';
import { needsApprover } from '#core/review/change-review';
import { isKnown } from '#core/lifecycle/standing-marks';
import { defaultSettings } from '#core/settings/default-settings';
import { useNow } from '../ideas/use-now';
import { useLifecycle } from '../picture/use-lifecycle';
import { useFrame } from '../review-frame';

/** Where the review stands now, by what people and Jira say of the incident. */
export function useStanding({ timeline, readAt }: Pick<Opening, 'timeline' | 'readAt'>) {
  const { review, settings: own } = useFrame();
  const { events, life } = useLifecycle(timeline);
  const now = useNow(readAt);
  const settings = own ?? defaultSettings;
  const severity = life.severity.standing;
  const { resolved } = life.marks;
  const due = reviewDue({ review, overAt: isKnown(resolved) ? resolved.at : null, severity, settings });
  return {
    review,
    settings,
    events,
    life,
    severity,
    due,
    isOverdue: isOverdue(due, review?.state ?? null, now),
    needsApprover: needsApprover(settings, severity),
  };
}

export type Standing = ReturnType<typeof useStanding>;
