import { useEffect, useMemo, useState } from 'react';
import { meetingMinutes, type Addition, type MeetingBodies, type Opening, type Services } from '#contract';
import { perspectivesOf } from '#core/analysis/perspectives';
import { agendaOf } from '#core/meeting/agenda';
import { attendanceOf } from '#core/meeting/attendees';
import { readinessOf } from '#core/meeting/readiness';
import { useAdditions } from '../additions-keeper';
import { useReview } from '../analysis/use-review';
import { whole } from '../analysis/use-deciding';
import { useNow } from '../ideas/use-now';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';
import { useTexts } from '../texts/texts-keeper';

type Plan = MeetingBodies['meetingPlan'];

const asProposed: Plan = { order: [], word: '', invited: [], notNeeded: [], liaison: null };
const nothing: Services = { components: [], projects: [] };

/** All that is known before and in a meeting, as Jira and people say now. */
export function useMeeting(opening: Opening) {
  const { all, make, mayEdit } = useAdditions();
  const { all: texts } = useTexts();
  const { review: life } = useFrame();
  const review = useReview(opening, texts);
  const { services, unread } = useServices();
  const now = useNow(opening.readAt);
  const plan = all.find((one): one is Addition<'meetingPlan'> => one.about === 'meetingPlan')?.body ?? asProposed;
  const people = life?.people ?? {};
  const severity = review.life.severity.standing;
  const minutes = life?.meeting?.minutes ?? meetingMinutes.usual;
  const { events, answers, asking } = review;
  const points = useMemo(() => {
    const stageOf = (id: string) => asking.eventOf(id)?.stage ?? null;
    return agendaOf({ events, subjects: asking.subjects, additions: all, answers, stageOf }, minutes, plan.order);
  }, [events, asking, all, answers, minutes, plan.order]);
  const { timeline } = opening;
  const attendance = attendanceOf({ timeline, events, additions: all, people, severity, services, plan });
  const ready = readinessOf({
    answers,
    additions: all,
    perspectives: perspectivesOf({ ...timeline, events, additions: all }),
    people,
    attendance,
    meeting: life?.meeting ?? null,
    needsLiaison: severity === 'sev1',
    now,
  });
  const set = (change: Partial<Plan>, says: string): void =>
    make([whole({ id: 'meetingPlan', about: 'meetingPlan', body: { ...plan, ...change } })], says);
  return { opening, life, review, plan, set, points, minutes, attendance, ready, unread, mayEdit, now };
}

export type Meeting = ReturnType<typeof useMeeting>;

/** Who leads what the incident touched, asked once. Without an answer those who took part are known all the same. */
function useServices(): { readonly services: Services; readonly unread: boolean } {
  const { call } = useSurface();
  const [services, setServices] = useState(nothing);
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    let stopped = false;
    void call('readServices', {}).then((reply) => {
      if (stopped) return;
      if (reply.ok) setServices(reply.value);
      setUnread(!reply.ok);
    });
    return () => {
      stopped = true;
    };
  }, [call]);
  return { services, unread };
}
