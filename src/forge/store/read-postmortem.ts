import type { Store } from '../../app/ports';
import { readLog } from './additions';
import { readRoot } from './postmortems';

/** From the root to everything that an opening shows: two reads, one after the other, by key. */
export const readPostmortem: Store['readPostmortem'] = async (incidentId) => {
  const { followUps, additionPages, untold = false } = await readRoot(incidentId);
  return { followUps, additions: await readLog(incidentId, additionPages), untold };
};
