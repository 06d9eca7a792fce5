import type { FieldAnswer, Idea, PlaceForm } from '#contract';
import { isErased } from '../people/erased';
import type { Day } from './calendar-day';
import type { Kept } from './description';
import { toJiraValue } from './fields/to-jira-value';
import { answerWords } from './fields/answer-words';

/** What of a create screen the plan goes by. */
export type PlanForm = Pick<PlaceForm, 'project' | 'fields' | 'onScreen' | 'sprintFieldId' | 'priorities'> & {
  readonly issueTypeId: string;
};

/** The idea with what the policies propose where nothing was said. */
export type Chosen = {
  readonly idea: Idea;
  readonly priorityId: string | null;
  readonly due: Day | null;
};

/** A value for one field, in Jira's form, and how the description would keep it. */
export type Setting = { readonly id: string; readonly value: unknown; readonly kept: Kept };

export type Plan = {
  /** Of the create call; the description is added to them where `describes`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether the create screen has links. */
  readonly links: boolean;
  /** Whether the create screen has a description. */
  readonly describes: boolean;
  /** What the create screen lacks: set afterwards. */
  readonly later: readonly Setting[];
  /** The sprint to move it into afterwards, where the create screen has none. */
  readonly sprintLater: { readonly id: number; readonly kept: Kept } | null;
  /** What cannot be set at all: no field of the screen is known by that id, or none that can be written. */
  readonly unsettable: readonly Kept[];
};

const priorityOf = (id: string | null, { priorities }: PlanForm): Setting[] => {
  if (id === null) return [];
  const value = priorities.find((one) => one.id === id)?.name ?? id;
  return [{ id: 'priority', value: { id }, kept: { field: 'priority', name: 'Priority', value } }];
};

const ownerOf = ({ ownerId }: Idea): Setting[] =>
  ownerId === null || isErased(ownerId)
    ? []
    : [
        {
          id: 'assignee',
          value: { accountId: ownerId },
          kept: { field: 'assignee', name: 'Owner', value: { accountId: ownerId } },
        },
      ];

const dueOf = (due: Day | null): Setting[] =>
  due === null ? [] : [{ id: 'duedate', value: due, kept: { field: 'duedate', name: 'Due date', value: due } }];

const isSaid = (answer: FieldAnswer): boolean => typeof answer === 'number' || answer.length > 0;

/** A parent goes into every create call, whether the screen lists it or not. */
const always: ReadonlySet<string> = new Set(['parent']);

function furtherOf({ fields: answers }: Idea, form: PlanForm): { settings: Setting[]; unsettable: Kept[] } {
  const settings: Setting[] = [];
  const unsettable: Kept[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    if (!isSaid(answer)) continue;
    const field = form.fields.find((one) => one.id === id);
    const kind = field?.kind ?? (id === 'parent' ? 'issue' : 'unknown');
    const kept = { field: id, name: field?.name ?? id, value: answerWords(field?.options ?? [], answer) };
    const value = toJiraValue(kind, answer);
    if (value === undefined) unsettable.push(kept);
    else settings.push({ id, value, kept });
  }
  return { settings, unsettable };
}

const sprintOf = ({ sprintId }: Idea): { readonly id: number; readonly kept: Kept } | null =>
  sprintId === null ? null : { id: sprintId, kept: { field: 'sprint', name: 'Sprint', value: `number ${sprintId}` } };

/** How one follow-up gets all that was said about it: what the create call takes, what comes afterwards, what cannot. */
export function toPlan({ idea, priorityId, due }: Chosen, form: PlanForm): Plan {
  const onScreen = new Set([...form.onScreen, ...always]);
  const further = furtherOf(idea, form);
  const all = [...priorityOf(priorityId, form), ...ownerOf(idea), ...dueOf(due), ...further.settings];
  const sprint = sprintOf(idea);
  const atOnce = all.filter(({ id }) => onScreen.has(id));
  return {
    fields: {
      project: { id: form.project.id },
      issuetype: { id: form.issueTypeId },
      summary: idea.what.trim(),
      ...Object.fromEntries(atOnce.map(({ id, value }) => [id, value])),
      ...(sprint && form.sprintFieldId !== null && { [form.sprintFieldId]: sprint.id }),
    },
    links: onScreen.has('issuelinks'),
    describes: onScreen.has('description'),
    later: all.filter(({ id }) => !onScreen.has(id)),
    sprintLater: form.sprintFieldId === null ? sprint : null,
    unsettable: further.unsettable,
  };
}
