import * as v from 'valibot';
import type { Claim } from '../../app/claim';
import type { Store } from '../../app/ports';
import { entity, type Migration } from './entity';

const notSet = v.object({ field: v.string(), kept: v.picklist(['description', 'panel']) });

/** The first version kept names of fields, which are the site's to say. */
const withoutNames: Migration = ({ created, ...claim }) => ({
  ...claim,
  ...(typeof created === 'object' && { created: { ...created, notSet: [] } }),
});

/** One follow-up's intention. */
export const claims = entity(
  'follow-up',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    intention: v.string(),
    state: v.picklist(['claimed', 'posting', 'created']),
    claimedBy: v.string(),
    attempt: v.number(),
    leaseUntil: v.string(),
    probeFrom: v.optional(v.object({ projectKey: v.string(), after: v.number() })),
    created: v.optional(v.object({ issueId: v.string(), notSet: v.array(notSet) })),
  }),
  [withoutNames],
);

const keyOf = (incidentId: string, intention: string): string => `${incidentId}:${intention}`;

/** What is not known yet is left out. */
const toRecord = (incidentId: string, intention: string, { probeFrom, created, ...claim }: Claim) => ({
  ...claim,
  incidentId,
  intention,
  ...(probeFrom !== null && { probeFrom }),
  ...(created && { created: { issueId: created.issueId, notSet: [...created.notSet] } }),
});

export const openClaim: Store['openClaim'] = (incidentId, intention, claim) =>
  claims.create(keyOf(incidentId, intention), toRecord(incidentId, intention, claim));

const toClaim = (stored: NonNullable<Awaited<ReturnType<typeof claims.get>>>): Claim => {
  const { revision, state, claimedBy, attempt, leaseUntil, probeFrom = null, created = null } = stored;
  return { revision, state, claimedBy, attempt, leaseUntil, probeFrom, created };
};

export const readClaims: Store['readClaims'] = async (incidentId, intentions) => {
  const found = await claims.getMany(intentions.map((intention) => keyOf(incidentId, intention)));
  return found.map((stored) => stored && toClaim(stored));
};

export const replaceClaim: Store['replaceClaim'] = (incidentId, intention, claim, from) =>
  claims.replace(keyOf(incidentId, intention), toRecord(incidentId, intention, claim), from);
