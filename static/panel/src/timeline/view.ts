import { eventKinds, reaches, sourceKinds, stages } from '#contract';
import type { EventKind, Reach, SourceKind, Stage } from '#contract';

/** What a reader chose to see. It holds nothing but choices, so that it can stand in an address and be shared. */
export type View = {
  /** What was typed into the search box. */
  readonly query: string;
  /** A ticket's key; '' for all. */
  readonly ticket: string;
  /** An account id, or a name as a transcript has it; '' for all. */
  readonly person: string;
  readonly kind: EventKind | '';
  readonly stage: Stage | '';
  /** Source kinds that are switched off. */
  readonly without: readonly SourceKind[];
  readonly reach: Reach;
  /** Every event on a line of its own. */
  readonly all: boolean;
  /** Hidden events too, with their reasons. */
  readonly hidden: boolean;
  /** Names give way to roles. */
  readonly roles: boolean;
  /** ISO 8601, UTC: what came later is left out. */
  readonly knownAt: string | null;
};

export const wholeView: View = {
  query: '',
  ticket: '',
  person: '',
  kind: '',
  stage: '',
  without: [],
  reach: 'links',
  all: false,
  hidden: false,
  roles: false,
  knownAt: null,
};

/** Choices that leave events out. */
export const noFilter = { query: '', ticket: '', person: '', kind: '', stage: '', without: [] } as const;

export function isFiltering(view: View): boolean {
  const { query, ticket, person, kind, stage, without } = view;
  return query.trim() !== '' || [ticket, person, kind, stage].some((choice) => choice !== '') || without.length > 0;
}

/** Jira's own addresses have parameters too; ours are told apart by this. */
const prefix = 'pm-';

/** The parameters of an address that shows this view: only what differs from the whole. */
export function toParameters(view: View): URLSearchParams {
  const chosen = Object.entries({
    find: view.query.trim(),
    ticket: view.ticket,
    person: view.person,
    kind: view.kind,
    stage: view.stage,
    without: view.without.join('.'),
    reach: view.reach === 'links' ? '' : view.reach,
    all: view.all ? 'yes' : '',
    hidden: view.hidden ? 'yes' : '',
    roles: view.roles ? 'yes' : '',
    'known-at': view.knownAt ?? '',
  }).filter(([, value]) => value !== '');
  return new URLSearchParams(chosen.map(([name, value]) => [prefix + name, value]));
}

/** Reads a view from an address; null where the address speaks of none. What cannot be read is left as it is in the whole. */
export function fromParameters(parameters: URLSearchParams): View | null {
  if (![...parameters.keys()].some((name) => name.startsWith(prefix))) return null;
  const get = (name: string): string => parameters.get(prefix + name) ?? '';
  const without = get('without').split('.');
  return {
    query: get('find'),
    ticket: get('ticket'),
    person: get('person'),
    kind: oneOf(eventKinds, get('kind')) ?? '',
    stage: oneOf(stages, get('stage')) ?? '',
    without: sourceKinds.filter((kind) => without.includes(kind)),
    reach: oneOf(reaches, get('reach')) ?? 'links',
    all: get('all') === 'yes',
    hidden: get('hidden') === 'yes',
    roles: get('roles') === 'yes',
    knownAt: instant(get('known-at')),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
  return choices.find((choice) => choice === text);
}

function instant(text: string): string | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
