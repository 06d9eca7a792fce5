import type { FollowedMeeting, MeetingMove, MeetingNow } from '#contract';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** Goes to a point, unless somebody else has moved the meeting since; going where it is already changes nothing. */
async function move(
  { store }: Ports,
  incidentId: string,
  stands: MeetingNow | null,
  { revision, point, minutes }: MeetingMove,
  at: string,
): Promise<MeetingNow | null> {
  if ((stands?.revision ?? 0) !== revision || stands?.point === point) return stands;
  const next: MeetingNow = { revision: revision + 1, point, since: at, minutes };
  return (await store.moveMeeting(incidentId, next)) ? next : store.readMeeting(incidentId);
}

/**
 * Where the meeting is now, for everybody in it; by whoever may edit it is moved. What was asked for once and is asked
 * again after a lost answer is done once. Throws incidentGone, mayNotEdit.
 */
export async function followMeeting(
  ports: Ports,
  { incidentId, ...caller }: Caller,
  { move: asked }: { readonly move?: MeetingMove },
): Promise<FollowedMeeting> {
  const { jira, store, now } = ports;
  const [stands] = await Promise.all([
    store.readMeeting(incidentId),
    asked ? requireEdit(ports, { incidentId, ...caller }) : jira.readHead(incidentId),
  ]);
  const at = new Date(now()).toISOString();
  return { now: asked ? await move(ports, incidentId, stands, asked, at) : stands, at };
}
