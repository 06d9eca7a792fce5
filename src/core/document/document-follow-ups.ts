import type { Addition, Opening } from '#contract';
import { commitments, intentionOf } from '../follow-ups/idea';
import type { DocumentFollowUp } from './document';

/** What is being done: what Jira has, with its status now, then what people committed to and Jira has not yet. */
export function documentFollowUps(
  { followUps, absent }: Pick<Opening, 'followUps' | 'absent'>,
  additions: readonly Addition[],
): readonly DocumentFollowUp[] {
  const known = new Set([...followUps.map(({ intention }) => intention), ...absent]);
  const waiting = commitments(additions).filter(({ id }) => !known.has(intentionOf(id)));
  return [
    ...followUps.map(({ summary, key, status, owner, due }) => ({
      what: summary,
      key,
      status: { name: status.name, category: status.category },
      owner: owner?.name ?? null,
      due,
    })),
    ...waiting.map(({ idea }) => ({
      what: idea.what,
      key: null,
      status: null,
      owner: null,
      due: idea.due === '' ? null : idea.due,
    })),
  ];
}
