import type { Addition, Idea, Person } from '#contract';
import { agreedTo, askedToAgree } from '#core/follow-ups/after/agreement';

/** A follow-up, or a committed idea, that people agree to. */
export type AgreementOf = {
  /** The UUID of its idea. */
  readonly intention: string;
  readonly idea: Idea | null;
  /** What it is called. */
  readonly what: string;
  readonly owner: Person | null;
  /** Who leads its project. */
  readonly lead: Person | null;
};

export type Asked = { readonly accountId: string; readonly hasAgreed: boolean };

/** Who is asked, and who has said yes; those who said yes and are asked no more still stand there. */
export function askedFor({ intention, idea, owner, lead }: AgreementOf, all: readonly Addition[]): readonly Asked[] {
  const agreed = agreedTo(all, intention);
  const asked = askedToAgree({ idea, ownerId: owner?.accountId ?? null, leadId: lead?.accountId ?? null });
  return [...new Set([...asked, ...agreed])].map((accountId) => ({ accountId, hasAgreed: agreed.includes(accountId) }));
}
