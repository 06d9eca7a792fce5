import type { Meeting } from '#contract';

/** How long before the meeting people have what it is about (S3-55). */
const READ_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Whether those who come could read it before. `by`: until when it is to be sent, ISO 8601, UTC. */
export type Sending = { readonly state: 'waiting' | 'pressing' | 'late' | 'sent' | 'sentLate'; readonly by: string };

/** From so many hours before the last moment on it is mentioned. */
const PRESSING_HOURS = 12;

/** @param now epoch ms */
export function sendingOf({ at, sentAt }: Pick<Meeting, 'at' | 'sentAt'>, now: number): Sending {
  const last = Date.parse(at) - READ_HOURS * HOUR_MS;
  const by = new Date(last).toISOString();
  if (sentAt !== null) return { state: Date.parse(sentAt) <= last ? 'sent' : 'sentLate', by };
  if (now > last) return { state: 'late', by };
  return { state: now > last - PRESSING_HOURS * HOUR_MS ? 'pressing' : 'waiting', by };
}
