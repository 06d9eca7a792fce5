import * as v from 'valibot';
import type { MeetingStore } from '../../app/meeting-ports';
import { entity } from './entity';

/** Nobody meets for longer; whoever meets another day begins at the beginning. */
const KEPT = { value: 24, unit: 'HOURS' } as const;

/** Where a meeting is, by incident id: for a day. */
const meetings = entity(
  'review-meeting',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    point: v.nullable(v.string()),
    since: v.string(),
    minutes: v.number(),
  }),
);

export const readMeeting: MeetingStore['readMeeting'] = async (incidentId) => {
  const stored = await meetings.get(incidentId);
  if (!stored) return null;
  const { incidentId: _, ...now } = stored;
  return now;
};

export const moveMeeting: MeetingStore['moveMeeting'] = (incidentId, next) => {
  const record = { ...next, incidentId };
  const from = next.revision - 1;
  return from === 0
    ? meetings.create(incidentId, record, { ttl: KEPT })
    : meetings.replace(incidentId, record, from, { ttl: KEPT });
};
