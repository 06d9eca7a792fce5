import type { Idea, PlaceForm } from '#contract';
import { answerFault } from './answer-fault';

/**
 * What becomes of an idea that goes to another project or type: what can be said there as well is kept; ids of what only
 * the old place knew are let go.
 */
export function movedTo(form: PlaceForm, { fields, sprintId, priorityId }: Idea): Partial<Idea> {
  const kept = form.fields.flatMap((field) => {
    const answer = Object.hasOwn(fields, field.id) ? fields[field.id] : undefined;
    // An issue stands above another in one project and for one type only.
    const stays = answer !== undefined && field.kind !== 'issue' && answerFault(field, answer) === null;
    return stays ? [[field.id, answer] as const] : [];
  });
  return {
    place: { projectId: form.project.id, issueTypeId: form.issueType.id },
    sprintId: form.sprints.some(({ id }) => id === sprintId) ? sprintId : null,
    priorityId: form.priorities.some(({ id }) => id === priorityId) ? priorityId : null,
    fields: Object.fromEntries(kept),
  };
}
