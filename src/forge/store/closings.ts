import * as v from 'valibot';
import type { AfterStore } from '../../app/after-ports';
import { Failure } from '../../app/failure';
import type { AccountStore } from '../../app/privacy-ports';
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

/** Where a walk goes on: for as long as an event may be delivered again, and a little longer. */
const steps = entity(
  'closing-step',
  v.object({ revision: v.number(), step: v.string(), isTaken: v.boolean(), at: v.string() }),
);

const ttl = { value: 2, unit: 'DAYS' } as const;

/** Whoever claimed a step and has not taken it by then never will: a function of a queue ends after 55 s. */
const CLAIM_MS = 60_000;

export const beginStep: AccountStore['beginStep'] = async (step, now) => {
  const claim = { step, isTaken: false, at: new Date(now).toISOString() };
  const there = await steps.get(step);
  if (there?.isTaken) return 'done';
  if (there && now - Date.parse(there.at) < CLAIM_MS) return 'held';
  const written = there
    ? await steps.replace(step, { ...claim, revision: there.revision + 1 }, there.revision, { ttl })
    : await steps.create(step, { ...claim, revision: 1 }, { ttl });
  return written ? 'mine' : 'held';
};

export const claimStep: AfterStore['claimStep'] = async (step, now) => (await beginStep(step, now)) === 'mine';

export const takeStep: AfterStore['takeStep'] = async (step) => {
  const there = await steps.get(step);
  if (there)
    await steps.replace(step, { ...there, isTaken: true, revision: there.revision + 1 }, there.revision, { ttl });
};
