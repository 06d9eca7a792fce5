import * as v from 'valibot';
import type { Claim } from '../../app/claim';
import type { Store } from '../../app/ports';
import { entity } from './entity';

/** One follow-up's intention. */
const claims = entity(
  'follow-up',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    intention: v.string(),
    state: v.picklist(['claimed', 'posting', 'created']),
    claimedBy: v.string(),
    attempt: v.number(),
    leaseUntil: v.string(),
    probeFrom: v.optional(v.number()),
    created: v.optional(v.object({ issueId: v.string(), notSet: v.array(v.string()) })),
  }),
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

export const readClaim: Store['readClaim'] = async (incidentId, intention) => {
  const stored = await claims.get(keyOf(incidentId, intention));
  if (!stored) return null;
  const { revision, state, claimedBy, attempt, leaseUntil, probeFrom = null, created = null } = stored;
  return { revision, state, claimedBy, attempt, leaseUntil, probeFrom, created };
};

export const replaceClaim: Store['replaceClaim'] = (incidentId, intention, claim, from) =>
  claims.replace(keyOf(incidentId, intention), toRecord(incidentId, intention, claim), from);
