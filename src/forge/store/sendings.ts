import * as v from 'valibot';
import type { Sending, SharingStore } from '../../app/sharing-ports';
import { entity } from './entity';

/** Whether something that goes out once has: a notice of a published text, a document. */
const sendings = entity(
  'review-telling',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    state: v.picklist(['open', 'sending', 'done']),
    leaseUntil: v.string(),
    updatedAt: v.string(),
  }),
);

export async function readSendingAt(key: string): Promise<Sending | null> {
  const stored = await sendings.get(key);
  return stored && { revision: stored.revision, state: stored.state, leaseUntil: stored.leaseUntil };
}

/** False where somebody else has written since. */
export function saveSendingAt(key: string, incidentId: string, sending: Sending): Promise<boolean> {
  const record = { ...sending, incidentId, updatedAt: sending.leaseUntil };
  const from = sending.revision - 1;
  return from === 0 ? sendings.create(key, record) : sendings.replace(key, record, from);
}

const keyOf = (incidentId: string, what: string): string => `${incidentId}:${what}`;

export const readSending: SharingStore['readSending'] = (incidentId, what) => readSendingAt(keyOf(incidentId, what));

export const saveSending: SharingStore['saveSending'] = (incidentId, what, sending) =>
  saveSendingAt(keyOf(incidentId, what), incidentId, sending);
