import type { Idea, LinkTypeChoice, PlaceForm, PlaceNames } from '#contract';
import { linkOf } from '#core/follow-ups/link-of';
import type { AdditionsKeeper } from '../additions-keeper';
import type { ClockFace } from '../time/clock-face';
import { ideaWords as words } from '../words/ideas';
import { qualityWords } from '../words/quality';
import { stageNames } from '../words/sorts';
import { dayWords } from './policy-of';

/** What a field is told with. */
export type FieldFrame = Pick<AdditionsKeeper, 'nameOf'> & {
  readonly clock: ClockFace;
  readonly factors: readonly { readonly id: string; readonly statement: string }[];
  /** Names of what is chosen there; null where it is not known. */
  readonly form: PlaceForm | null;
  /** How the site links issues; empty where it is not known. */
  readonly linkTypes: readonly LinkTypeChoice[];
  /** The same for a reader. */
  readonly names: PlaceNames | null;
};

type Told = { readonly label: string; readonly words: (idea: Idea, frame: FieldFrame) => string };

const text = (label: string, field: 'what' | 'doneWhen' | 'component' | 'tradeOff'): Told => ({
  label,
  words: (idea) => idea[field],
});
const reason = (
  label: string,
  field: 'priorityBecause' | 'declinedBecause' | 'acceptedBecause' | 'earlyBecause',
): Told => ({ label, words: (idea) => idea[field] ?? '' });

const named = (
  all: readonly { readonly id: string; readonly name: string }[] | undefined,
  id: string | null,
): string => (id === null || !all ? '' : (all.find((one) => one.id === id)?.name ?? words.chosen));

/** What the follow-up says of the incident, where somebody chose that. */
function linkWords(idea: Idea, { linkTypes }: FieldFrame): string {
  if (idea.linkTypeId === null) return '';
  const link = linkTypes.some(({ id }) => id === idea.linkTypeId) ? linkOf(idea, linkTypes) : null;
  return link ? link.type[link.direction] : words.chosen;
}

const fields: Readonly<Record<Exclude<keyof Idea, 'origin' | 'linkDirection' | 'insteadId' | 'askedToAgree'>, Told>> = {
  what: text(words.what, 'what'),
  doneWhen: text(qualityWords.doneWhen, 'doneWhen'),
  impact: { label: words.impact, words: ({ impact }) => (impact ? words.levels[impact] : '') },
  urgency: { label: words.urgency, words: ({ urgency }) => (urgency ? words.levels[urgency] : '') },
  priorityId: {
    label: words.priority,
    words: ({ priorityId }, { form, names }) => named(form?.priorities ?? names?.priorities, priorityId),
  },
  ownerId: { label: words.owner, words: ({ ownerId }, { nameOf }) => (ownerId === null ? '' : nameOf(ownerId)) },
  due: { label: words.due, words: ({ due }, { clock }) => (due ? dayWords(due, clock) : '') },
  place: {
    label: words.place,
    words: ({ place }, { form, names }) => {
      if (place && form) return words.inPlace(form.project.key, form.issueType.name);
      return names?.projects[place?.projectId ?? '']?.name ?? '';
    },
  },
  sprintId: {
    label: words.sprint,
    words: ({ sprintId }, { form, names }) =>
      named(
        (form?.sprints ?? names?.sprints)?.map(({ id, name }) => ({ id: String(id), name })),
        sprintId === null ? null : String(sprintId),
      ),
  },
  kind: { label: words.kind, words: ({ kind }) => (kind ? words.kinds[kind] : '') },
  aim: { label: words.aim, words: ({ aim }) => (aim ? words.aims[aim] : '') },
  stage: { label: words.stage, words: ({ stage }) => (stage ? stageNames[stage] : '') },
  size: { label: words.size, words: ({ size }) => (size ? words.sizes[size] : '') },
  component: text(words.component, 'component'),
  tradeOff: text(words.tradeOff, 'tradeOff'),
  factors: {
    label: words.factors,
    words: (idea, { factors }) =>
      factors.flatMap(({ id, statement }) => (idea.factors.includes(id) ? [statement] : [])).join('\n'),
  },
  linkTypeId: { label: words.link, words: linkWords },
  fields: {
    label: words.furtherFields,
    words: (idea) => (Object.keys(idea.fields).length > 0 ? words.filledIn(Object.keys(idea.fields).length) : ''),
  },
  state: { label: words.state, words: ({ state }) => words.states[state] },
  declinedBecause: reason(words.because.declined, 'declinedBecause'),
  earlyBecause: reason(words.because.early, 'earlyBecause'),
  acceptedBecause: reason(words.because.accepted, 'acceptedBecause'),
  priorityBecause: reason(words.because.priority, 'priorityBecause'),
};

export type IdeaField = keyof typeof fields;

/** In the order they are told. */
export const ideaFields = Object.keys(fields) as readonly IdeaField[];

export const isIdeaField = (field: string): field is IdeaField => Object.hasOwn(fields, field);

export const fieldLabel = (field: IdeaField): string => fields[field].label;

/** What stands in a field, in words; '' where nothing does. */
export const fieldWords = (field: IdeaField, idea: Idea, frame: FieldFrame): string => fields[field].words(idea, frame);
