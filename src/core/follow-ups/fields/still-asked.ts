import type { Idea, PlaceForm } from '#contract';
import { proposedPriority } from '../priority';
import { isAnswered } from './answer-fault';

/** What Jira asks for in a place and nobody has said yet: ids of the idea's own fields, and names of further ones. */
export type StillAsked = { readonly own: readonly string[]; readonly further: readonly string[] };

/** Whether one of the idea's own fields is said, by a person or by the policy in their place. */
function isSaid(id: string, idea: Idea, form: PlaceForm): boolean {
  switch (id) {
    case 'priority':
      return (idea.priorityId ?? proposedPriority(idea.impact, idea.urgency, form.priorities)) !== null;
    case 'assignee':
      return idea.ownerId !== null;
    case 'duedate':
      return idea.due !== '';
    default:
      return id !== form.sprintFieldId || idea.sprintId !== null;
  }
}

export function stillAsked(form: PlaceForm, idea: Idea): StillAsked {
  // What is there already and only linked is asked for nothing.
  if (idea.insteadId !== undefined) return { own: [], further: [] };
  const further = form.fields.filter(({ id, required, hasDefault, initial }) => {
    const answer = Object.hasOwn(idea.fields, id) ? idea.fields[id] : initial;
    return required && !hasDefault && !isAnswered(answer);
  });
  return { own: form.required.filter((id) => !isSaid(id, idea, form)), further: further.map(({ name }) => name) };
}
