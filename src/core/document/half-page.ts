import { contributorsSentence } from './contributors-sentence';
import type { DocumentFollowUp, PostmortemDocument } from './document';
import { proseOf } from './prose-of';

/** What readers with no time get: half a page (S4-05, S0-15). */
export type HalfPage = {
  /** What the summary says; '' where nobody has written one. */
  readonly happened: string;
  /** One sentence with at least two contributing factors; null where there are not so many. */
  readonly contributed: string | null;
  readonly doing: readonly DocumentFollowUp[];
  /** Follow-ups beside those. */
  readonly moreDoing: number;
  readonly done: number;
};

const MOST_DOING = 5;

export function halfPage(document: PostmortemDocument): HalfPage {
  const { sections, factors, followUps } = document;
  const summary = sections.find(({ id }) => id === 'summary')?.answers[0];
  const happened = summary ? proseOf(summary.content) : '';
  const contributed = contributorsSentence(factors);
  const doing = followUps.slice(0, MOST_DOING);
  return {
    happened,
    contributed,
    doing,
    moreDoing: followUps.length - doing.length,
    done: followUps.filter(({ status }) => status?.category === 'done').length,
  };
}
