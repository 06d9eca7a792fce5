import type { Addition, EvidenceRef, TimelineEvent } from '#contract';
import { IMPACT, toGraph } from '../factors/factor-graph';
import type { DocumentEvidence, DocumentFactor } from './document';

/** The contributing factors under short names of their own, with what each rests on. */
export function documentFactors(
  additions: readonly Addition[],
  events: readonly TimelineEvent[],
): readonly DocumentFactor[] {
  const { nodes, links } = toGraph(additions);
  if (nodes.length === 0) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  const short = new Map([[IMPACT, IMPACT], ...nodes.map(({ id }, at): [string, string] => [id, `F${at + 1}`])]);
  const seen = (refs: readonly EvidenceRef[]): readonly DocumentEvidence[] =>
    refs.flatMap((ref) => {
      const event = 'eventId' in ref ? byId.get(ref.eventId) : undefined;
      return event ? [{ at: event.at, text: event.text }] : [];
    });
  return nodes.map(({ id, factor }) => {
    const [supports, speaksAgainst] = [seen(factor.supports), seen(factor.speaksAgainst)];
    const { statement, category, relation, firstStory, secondStory } = factor;
    return {
      id: short.get(id) ?? '',
      statement,
      category,
      relation,
      firstStory,
      secondStory,
      supports,
      speaksAgainst,
      withheld: {
        supports: factor.supports.length - supports.length,
        speaksAgainst: factor.speaksAgainst.length - speaksAgainst.length,
      },
      leadsTo: links.flatMap(({ from, to }) => (from === id ? (short.get(to) ?? []) : [])),
    };
  });
}
