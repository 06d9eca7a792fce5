import { markNames, type Addition, type Opening, type ReviewText } from '#contract';
import { glossaryOf } from '../analysis/glossary-of';
import type { Telling } from '../analysis/telling';
import { addedEvents } from '../additions/added-events';
import { byEvent } from '../additions/by-event';
import { standingIdeas } from '../follow-ups/idea';
import { lifecycle } from '../lifecycle/lifecycle';
import { isKnown } from '../lifecycle/standing-marks';
import { merge } from '../timeline/merge';
import type { PostmortemDocument } from './document';
import { documentEvents } from './document-events';
import { documentFactors } from './document-factors';
import { documentFollowUps } from './document-follow-ups';
import { documentSections } from './document-sections';

export type DocumentInput = {
  readonly opening: Opening;
  /** Those that stand on this screen, or stood when the text was published. */
  readonly additions: readonly Addition[];
  readonly texts: readonly Pick<ReviewText, 'id' | 'doc'>[];
  /** How the guide's questions say times. */
  readonly tell: Telling;
  readonly names: PostmortemDocument['names'];
  readonly review: PostmortemDocument['review'];
  readonly published: PostmortemDocument['published'];
};

/**
 * The postmortem as this reader sees it. What is told with roles for names comes in so: nothing here knows who anybody
 * is.
 */
export function buildDocument(input: DocumentInput): PostmortemDocument {
  const { opening, additions, names, review, published } = input;
  const { incident, timeline } = opening;
  const added = addedEvents(additions, incident.key);
  const events = added.length === 0 ? timeline.events : merge(timeline.events, added);
  const said = byEvent(additions);
  const life = lifecycle({ ...timeline, events }, additions);
  const impact = additions.find((one): one is Addition<'impact'> => one.about === 'impact')?.body ?? null;
  return {
    format: 'second-story/postmortem',
    version: 1,
    incident: { key: incident.key, title: incident.summary, severity: life.severity.standing },
    names,
    review,
    published,
    marks: markNames.flatMap((mark) => {
      const standing = life.marks[mark];
      return isKnown(standing) ? [{ mark, at: standing.at }] : [];
    }),
    noticed: additions.find((one): one is Addition<'noticed'> => one.about === 'noticed')?.body?.by ?? null,
    impact: impact && { ...impact },
    sections: documentSections({ ...input, events, said, life }),
    ...documentEvents(events, said, timeline.sources.withheld),
    factors: documentFactors(additions, events),
    followUps: documentFollowUps(opening, additions),
    declined: standingIdeas(additions).flatMap(({ idea }) =>
      idea.state === 'declined' ? [{ what: idea.what, because: idea.declinedBecause ?? '' }] : [],
    ),
    glossary: [...glossaryOf(additions)]
      .map(([term, means]) => ({ term, means }))
      .sort((one, other) => (one.term < other.term ? -1 : 1)),
  };
}
