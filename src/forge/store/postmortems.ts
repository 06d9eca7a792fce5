import * as v from 'valibot';
import { Failure } from '../../app/failure';
import type { KnownFollowUp, Store } from '../../app/ports';
import { entity } from './entity';

/** The root of a postmortem, by incident id: what an opening needs to know is found from here by get. */
const postmortems = entity(
  'postmortem',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    followUps: v.array(v.object({ intention: v.string(), issueId: v.string() })),
    updatedAt: v.string(),
  }),
);

/** Two people creating at one moment meet once or twice, not more often. */
const TRIES = 5;

const joined = (known: readonly KnownFollowUp[], added: readonly KnownFollowUp[]): KnownFollowUp[] => [
  ...known,
  ...added.filter(({ intention }) => !known.some((one) => one.intention === intention)),
];

async function add(incidentId: string, followUps: readonly KnownFollowUp[], updatedAt: string): Promise<boolean> {
  const root = await postmortems.get(incidentId);
  const next = joined(root?.followUps ?? [], followUps);
  if (!root) return postmortems.create(incidentId, { revision: 1, incidentId, followUps: next, updatedAt });
  if (next.length === root.followUps.length) return true;
  return postmortems.replace(
    incidentId,
    { ...root, revision: root.revision + 1, followUps: next, updatedAt },
    root.revision,
  );
}

export const readFollowUps: Store['readFollowUps'] = async (incidentId) =>
  (await postmortems.get(incidentId))?.followUps ?? [];

export const addFollowUps: Store['addFollowUps'] = async (incidentId, followUps) => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await add(incidentId, followUps, new Date().toISOString())) return;
  }
  throw new Failure('storeBusy');
};
