import { type ReviewPeople, type ReviewRole, reviewRoles } from '#contract';

/**
 * Parts that one person cannot have at once. Nobody approves what they own; whoever facilitates makes no decisions
 * (S3-57) and takes no side (S3-08); an investigator is somebody else than the owner (S3-05).
 */
const excluding: readonly (readonly [ReviewRole, ReviewRole])[] = [
  ['owner', 'approver'],
  ['owner', 'facilitator'],
  ['owner', 'investigator'],
  ['approver', 'facilitator'],
  ['facilitator', 'devilsAdvocate'],
];

/** Whether one person may have both. */
const goTogether = (one: ReviewRole, other: ReviewRole): boolean =>
  !excluding.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);

/** A part this person has that excludes that one; null where none does. */
export const excludedBy = (people: ReviewPeople, role: ReviewRole, accountId: string): ReviewRole | null =>
  reviewRoles.find((has) => has !== role && people[has] === accountId && !goTogether(has, role)) ?? null;
