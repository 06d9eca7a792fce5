import type { Project, Status, Transition } from '../../jira/model';
import { statuses } from './catalogue';

type Workflow = Project['workflows'][string];

const done = '10000';

/** Each step: the button's name, from where (null: anywhere), to where, and the resolution it sets or clears. */
export const workflow = (
  name: string,
  all: Status[],
  steps: [string, Status[] | null, Status, (string | null)?][],
): Workflow => ({
  name,
  statusIds: all.map(({ id }) => id),
  initialStatusId: all[0]?.id ?? '',
  transitions: steps.map(([step, from, to, resolutionId], at): Transition => ({
    id: String((at + 1) * 10 + 1),
    name: step,
    from: from?.map(({ id }) => id) ?? null,
    to: to.id,
    ...(resolutionId === undefined ? {} : { resolutionId }),
  })),
});

const { toDo, inProgress, inReview, mitigated, resolved, closed, waitingForSupport, waitingForCustomer } = statuses;

/** An incident: To Do, In progress, Mitigated, Resolved; it may be taken up again. */
export const incidentWorkflow = workflow(
  'Incident workflow',
  [toDo, inProgress, mitigated, resolved],
  [
    ['Start', [toDo], inProgress],
    ['Mitigate', [inProgress], mitigated],
    ['Resolve', [inProgress, mitigated], resolved, done],
    ['Reopen', [mitigated, resolved], inProgress, null],
    ['Back to To Do', [inProgress], toDo],
  ],
);

/** Software work: from every status to every other, as Jira's own simplified workflow has it. */
export const softwareWorkflow = workflow(
  'Software Simplified Workflow',
  [toDo, inProgress, inReview, statuses.done],
  [
    ['To Do', null, toDo, null],
    ['In progress', null, inProgress, null],
    ['In review', null, inReview, null],
    ['Done', null, statuses.done, done],
  ],
);

/** A request of somebody outside. */
export const requestWorkflow = workflow(
  'Support workflow',
  [waitingForSupport, inProgress, waitingForCustomer, resolved, closed],
  [
    ['Start work', [waitingForSupport, waitingForCustomer], inProgress],
    ['Respond to customer', [waitingForSupport, inProgress], waitingForCustomer],
    ['Respond to support', [waitingForCustomer], waitingForSupport],
    ['Resolve this issue', [waitingForSupport, inProgress, waitingForCustomer], resolved, done],
    ['Back to in progress', [resolved], inProgress, null],
    ['Close', [resolved], closed],
  ],
);
