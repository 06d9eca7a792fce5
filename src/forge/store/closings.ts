import * as v from 'valibot';
import type { AfterStore } from '../../app/after-ports';
import { Failure } from '../../app/failure';
import { entity } from './entity';

/** Two walks that meet at one moment meet once or twice, not more often. */
const TRIES = 5;

/** Which follow-ups of an incident were closed, and when: by incident id. Ids and dates only. */
const closings = entity(
  'follow-up-closings',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    closings: v.pipe(
      v.array(v.object({ intention: v.string(), issueId: v.string(), closedAt: v.string() })),
      v.readonly(),
    ),
    updatedAt: v.string(),
  }),
);

export const readClosings: AfterStore['readClosings'] = async (incidentId) =>
  (await closings.get(incidentId))?.closings ?? [];

export const readAllClosings: AfterStore['readAllClosings'] = async (incidentIds) =>
  (await closings.getMany(incidentIds)).map((stored) => stored?.closings ?? []);

export const noteClosings: AfterStore['noteClosings'] = async (incidentId, noted) => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const there = await closings.get(incidentId);
    const updatedAt = new Date().toISOString();
    const next = { revision: (there?.revision ?? 0) + 1, incidentId, closings: noted, updatedAt };
    const written = there
      ? await closings.replace(incidentId, next, there.revision)
      : await closings.create(incidentId, next);
    if (written) return;
  }
  throw new Failure('storeBusy');
};

/** Where a walk has gone on: for as long as an event may be delivered again, and a little longer. */
const steps = entity('closing-step', v.object({ revision: v.number(), step: v.string(), at: v.string() }));

const STEP_DAYS = 2;

export const hasStepped: AfterStore['hasStepped'] = async (step) => (await steps.get(step)) !== null;

export const rememberStep: AfterStore['rememberStep'] = async (step) => {
  const ttl = { value: STEP_DAYS, unit: 'DAYS' } as const;
  await steps.create(step, { revision: 1, step, at: new Date().toISOString() }, { ttl });
};
