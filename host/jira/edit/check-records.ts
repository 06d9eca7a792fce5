import { objectOr } from '../read';
import { checkNewComment } from './comments';
import type { EditPlace } from './field-change';
import type { EditPlan } from './plan-edit';
import { checkWork } from './worklogs';

/** Checks the comments and work that come with an edit, so that it is refused before anything is written. */
export function checkRecords({ site, caller, issue }: EditPlace, plan: EditPlan): void {
  for (const comment of plan.comments) checkNewComment(site, caller, issue, objectOr(comment));
  for (const work of plan.worklogs) checkWork(site, caller, issue, objectOr(work));
}
