import type { Addition, Idea } from '#contract';

const PREFIX = 'agreed:';

/** The addition in which a person says yes to a follow-up (its idea's UUID). */
export const agreedId = (intention: string, accountId: string): string => `${PREFIX}${intention}:${accountId}`;

/** Account ids of those who have said yes and stand by it. */
export function agreedTo(additions: readonly Addition[], intention: string): readonly string[] {
  const prefix = agreedId(intention, '');
  return additions.flatMap((one) =>
    one.about === 'agreed' && one.body !== null && one.id.startsWith(prefix) ? [one.id.slice(prefix.length)] : [],
  );
}

type Asked = {
  readonly idea: Pick<Idea, 'askedToAgree'> | null;
  /** Account ids; null where there is nobody. */
  readonly ownerId: string | null;
  readonly leadId: string | null;
};

/** Who is asked to say yes (S3-56): whom the team names, else the owner and whoever leads the project. */
export function askedToAgree({ idea, ownerId, leadId }: Asked): readonly string[] {
  const named = idea?.askedToAgree ?? [];
  const asked = named.length > 0 ? named : [ownerId, leadId].filter((id) => id !== null);
  return [...new Set(asked)];
}
