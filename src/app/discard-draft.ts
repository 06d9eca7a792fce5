import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

export async function discardDraft(ports: Ports, caller: Caller): Promise<null> {
  await requireEdit(ports, caller);
  await ports.store.discardDraft(caller.incidentId, caller.accountId);
  return null;
}
