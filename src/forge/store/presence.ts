import * as v from 'valibot';
import type { TextStore } from '../../app/text-store';
import { entity } from './entity';

/** Several people come at one moment; whoever is not written down is at the next sign of life. */
const TRIES = 3;

/** Who has a review open, by incident id: for as long as it is true, and no longer. */
export const presences = entity(
  'review-presence',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    present: v.pipe(v.array(v.object({ accountId: v.string(), place: v.string(), at: v.string() })), v.readonly()),
    updatedAt: v.string(),
  }),
);

export const readPresence: TextStore['readPresence'] = async (incidentId) =>
  (await presences.get(incidentId))?.present ?? [];

export const changePresence: TextStore['changePresence'] = async (incidentId, change, lastingMs) => {
  const updatedAt = new Date().toISOString();
  const ttl = { value: Math.ceil(lastingMs / 60_000), unit: 'MINUTES' } as const;
  for (let attempt = 0; ; attempt += 1) {
    const there = await presences.get(incidentId);
    const present = change(there?.present ?? []);
    if (!present || attempt === TRIES) return present ?? there?.present ?? [];
    const next = { revision: (there?.revision ?? 0) + 1, incidentId, present, updatedAt };
    const written = there
      ? await presences.replace(incidentId, next, there.revision, { ttl })
      : await presences.create(incidentId, next, { ttl });
    if (written) return present;
  }
};
