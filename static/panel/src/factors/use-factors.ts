import { useMemo, useState } from 'react';
import type { Addition, EvidenceRef, Factor, Opening, TimelineEvent } from '#contract';
import { isAddedEvent } from '#core/additions/id-fits';
import { type FactorGraph, toGraph } from '#core/factors/factor-graph';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { useAdditions } from '../additions-keeper';
import { newUuid } from '../new-uuid';
import { useLifecycle } from '../picture/use-lifecycle';
import { factorWords } from '../words/factors';
import { blankFactor } from './blank-factor';
import { shownGraph } from './shown-graph';

/** The two lists of evidence. */
export type EvidenceList = 'supports' | 'speaksAgainst';

/** The factors of an incident, what they rest on, and how to change them. */
export type Factors = {
  readonly opening: Opening;
  readonly graph: FactorGraph;
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly life: Lifecycle;
  readonly eventOf: (id: string) => TimelineEvent | undefined;
  readonly additionOf: (id: string) => Addition<'factor'> | undefined;
  readonly mayEdit: boolean;
  /** In a few words, what people met. */
  readonly impact: string;
  /** The statement of a factor, or what stands for `impact`. */
  readonly nameOf: (id: string) => string;
  /** Makes one and gives its id. */
  readonly add: (factor: Partial<Factor> & { readonly statement: string }) => string;
  readonly change: (id: string, part: Partial<Factor>, says?: string) => void;
  readonly remove: (id: string) => void;
  /** Puts an event into a list; `moves`: out of the other one. */
  readonly cite: (id: string, list: EvidenceList, event: TimelineEvent, moves?: boolean) => void;
  readonly uncite: (id: string, list: EvidenceList, at: number) => void;
  /** What was done here last, in words; null where it cannot be taken back. */
  readonly said: string | null;
};

export function useFactors(opening: Opening): Factors {
  const { all, mayEdit, last } = useAdditions();
  const { events, life } = useLifecycle(opening.timeline);
  const eventOf = useEventOf(events);
  const graph = useMemo(() => shownGraph(toGraph(all), eventOf), [all, eventOf]);
  const additionOf = useAdditionOf(all);
  const impact = impactOf(all, opening);
  const { make, said } = useSaying();
  const refOf = ({ id, source }: TimelineEvent): EvidenceRef => {
    const ticket = opening.timeline.tickets.find(({ key }) => key === source.issue);
    return { eventId: id, issueId: isAddedEvent(id) ? null : (ticket?.id ?? null) };
  };
  const set = (id: string, body: Factor | null, says: string): void =>
    make([{ id, about: 'factor', eventId: null, issueId: null, body }], says);
  const change: Factors['change'] = (id, part, says = factorWords.done.changed) => {
    const body = additionOf(id)?.body;
    if (body) set(id, { ...body, ...part }, says);
  };
  return {
    opening,
    graph,
    events,
    life,
    additionOf,
    mayEdit,
    impact,
    change,
    eventOf,
    nameOf: (id) => graph.nodes.find((node) => node.id === id)?.factor.statement ?? impact,
    add: (factor) => {
      const id = `factor:${newUuid()}`;
      set(id, { ...blankFactor, ...factor }, factorWords.done.added);
      return id;
    },
    remove: (id) => set(id, null, factorWords.done.removed),
    cite: (id, list, event, moves = false) => {
      const body = additionOf(id)?.body;
      const isIt = (ref: EvidenceRef): boolean => 'eventId' in ref && ref.eventId === event.id;
      if (!body || body[list].some(isIt)) return;
      const other = list === 'supports' ? 'speaksAgainst' : 'supports';
      const rest = moves ? body[other].filter((ref) => !isIt(ref)) : body[other];
      change(id, { [other]: rest, [list]: [...body[list], refOf(event)] }, factorWords.done.cited);
    },
    uncite: (id, list, at) => {
      const before = additionOf(id)?.body?.[list] ?? [];
      change(id, { [list]: before.filter((_, index) => index !== at) }, factorWords.done.uncited);
    },
    said: said !== null && last?.says === said ? said : null,
  };
}

/** Changes, and what the last of them said. */
function useSaying() {
  const keeper = useAdditions();
  const [said, setSaid] = useState<string | null>(null);
  const make: typeof keeper.make = (changes, says) => {
    setSaid(says);
    keeper.make(changes, says);
  };
  return { make, said };
}

function useAdditionOf(all: readonly Addition[]): Factors['additionOf'] {
  const byId = useMemo(() => {
    const factors = all.filter((one): one is Addition<'factor'> => one.about === 'factor');
    return new Map(factors.map((one) => [one.id, one]));
  }, [all]);
  return (id) => byId.get(id);
}

function useEventOf(events: readonly TimelineEvent[]): Factors['eventOf'] {
  return useMemo(() => {
    const byId = new Map(events.map((event) => [event.id, event]));
    return (id) => byId.get(id);
  }, [events]);
}

/** What somebody wrote that people met, else what the incident is called. */
function impactOf(all: readonly Addition[], { incident }: Opening): string {
  const found = all.find((one): one is Addition<'impact'> => one.about === 'impact');
  return found?.body?.what.trim().split('\n')[0] || incident.summary;
}
