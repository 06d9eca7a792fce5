import * as v from 'valibot';
import { factorCategories } from '#contract';
import type { Store } from '../../app/ports';
import { entity } from './entity';

/** Writers at one moment meet once or twice; what they write is the same log, read at slightly different ends. */
const TRIES = 4;

/** What later reviews may want to know of one, by incident id: taken from its additions, so that many can be read at once. */
const record = v.object({
  revision: v.number(),
  incidentId: v.string(),
  /** How many versions of additions it was taken from: a later writer knows more. */
  upTo: v.number(),
  followUps: v.array(
    v.object({
      id: v.string(),
      what: v.string(),
      more: v.string(),
      state: v.picklist(['committed', 'declined']),
      because: v.string(),
      factors: v.array(v.string()),
      insteadId: v.nullable(v.string()),
    }),
  ),
  factors: v.array(
    v.object({ id: v.string(), statement: v.string(), category: v.nullable(v.picklist(factorCategories)) }),
  ),
  updatedAt: v.string(),
});
export const lessons = entity('lessons', record);

export const saveLessons: Store['saveLessons'] = async (incidentId, { followUps, factors }, upTo, updatedAt) => {
  const copy = {
    incidentId,
    upTo,
    followUps: followUps.map((one) => ({ ...one, factors: [...one.factors] })),
    factors: [...factors],
    updatedAt,
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await lessons.get(incidentId);
    if (stored && stored.upTo >= upTo) return;
    const written = stored
      ? await lessons.replace(incidentId, { ...copy, revision: stored.revision + 1 }, stored.revision)
      : await lessons.create(incidentId, { ...copy, revision: 1 });
    if (written) return;
  }
};

export const readLessons: Store['readLessons'] = async (incidentId) =>
  (await lessons.get(incidentId)) ?? { followUps: [], factors: [] };

export const newestLessons: Store['newestLessons'] = (most) => lessons.newest('by-updated', most);
