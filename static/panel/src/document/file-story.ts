import type { Addition, AdditionAbout, AdditionBodies, EvidenceRef, Opening, TimelineEvent } from '#contract';
import type { DocumentEvidence, DocumentFactor, PostmortemDocument } from '#core/document/document';
import { byEvent } from '#core/additions/by-event';
import type { AdditionsKeeper } from '../additions-keeper';

type Story = { readonly opening: Opening; readonly keeper: AdditionsKeeper };

/** What a file says as the panel's own parts need it: its moments as a timeline, its marks and factors as additions. */
export function fileStory(file: PostmortemDocument, opening: Opening, keeper: AdditionsKeeper): Story {
  const events = file.events.map(eventOf);
  const all = additionsOf(file, events);
  const marks = all.filter((one): one is Addition<'mark'> => one.about === 'mark');
  const { shown, folded, hidden, withheldTickets } = file.counts;
  const sources = { read: shown + folded + hidden, shown, folded, hidden, withheld: withheldTickets };
  return {
    opening: {
      ...opening,
      incident: { ...opening.incident, key: file.incident.key, summary: file.incident.title },
      timeline: { ...opening.timeline, events, unread: [], sources },
    },
    keeper: {
      ...keeper,
      all,
      byEvent: byEvent(all),
      events: [],
      marks: Object.fromEntries(marks.map((mark) => [mark.id.slice('mark:'.length), mark])),
      severity: all.find((one): one is Addition<'severity'> => one.about === 'severity') ?? null,
      mayEdit: false,
      undo: null,
      last: null,
    },
  };
}

const eventOf = (
  { at, endAt, kind, ticket, text }: PostmortemDocument['events'][number],
  index: number,
): TimelineEvent => ({
  id: `hand:file-${index}`,
  at,
  ...(endAt !== null && { endAt }),
  source: { issue: ticket, kind: 'hand', id: `file-${index}` },
  author: null,
  kind,
  stage: 'response',
  significant: true,
  text,
});

function added<About extends AdditionAbout>(id: string, about: About, body: AdditionBodies[About]) {
  return { id, about, eventId: null, issueId: null, body, revision: 1, by: '', at: '', earlier: [] };
}

function additionsOf(file: PostmortemDocument, events: readonly TimelineEvent[]): readonly Addition[] {
  const { marks, impact, factors, incident } = file;
  return [
    ...marks.map(({ mark, at }) => added(`mark:${mark}`, 'mark', { at })),
    ...(incident.severity ? [added('severity', 'severity', { severity: incident.severity })] : []),
    ...(impact ? [added('impact', 'impact', impact)] : []),
    ...factors.map((factor) => added(factorId(factor.id), 'factor', factorOf(factor, events))),
  ];
}

const factorId = (short: string): string => `factor:${short}`;

function factorOf(factor: DocumentFactor, events: readonly TimelineEvent[]): AdditionBodies['factor'] {
  const { statement, category, relation, firstStory, secondStory, withheld, leadsTo } = factor;
  return {
    statement,
    category,
    relation,
    firstStory,
    secondStory,
    supports: refsTo(factor.supports, withheld.supports, events),
    speaksAgainst: refsTo(factor.speaksAgainst, withheld.speaksAgainst, events),
    leadsTo: leadsTo.map((to) => (to === 'impact' ? to : factorId(to))),
  };
}

/** Evidence that did not stand out is in the file as words alone: it counts, and leads nowhere. */
function refsTo(
  evidence: readonly DocumentEvidence[],
  withheld: number,
  events: readonly TimelineEvent[],
): readonly EvidenceRef[] {
  const seen = evidence.map(({ at, text }, index): EvidenceRef => {
    const event = events.find((one) => one.at === at && one.text === text);
    return event ? { eventId: event.id, issueId: null } : { withheld: index };
  });
  const rest = Array.from({ length: withheld }, (_, index): EvidenceRef => ({ withheld: evidence.length + index }));
  return [...seen, ...rest];
}
