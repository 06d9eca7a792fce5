import type { Opening } from '#contract';
import { useAdditions } from '../additions-keeper';

/** How many follow-ups there are, in Jira or still ideas; one that is both counts once. */
export function FollowUpCount({ followUps }: Pick<Opening, 'followUps'>) {
  const { all } = useAdditions();
  const ideas = all.flatMap(({ about, body, id }) => (about === 'idea' && body ? id.slice('idea:'.length) : []));
  return <>{new Set([...ideas, ...followUps.map(({ intention }) => intention)]).size}</>;
}
