import type { History } from '../model';
import type { EditPlace } from './field-change';
import { tellUpdated } from './product-events';
import { changeAssignee } from './write-people';
import { writeHistory } from './write-history';

/** Assigns without asking the screen; throws `FieldProblem` where that account cannot be assigned. */
export function assignIssue(place: EditPlace, accountId: string | null): History | undefined {
  const change = changeAssignee(place, accountId);
  change.apply();
  const history = writeHistory(place.site, place.caller, place.issue, change.items);
  tellUpdated(place.site, place.caller, place.issue, history);
  return history;
}
