import * as v from 'valibot';

/** Ids of projects and types are numbers in text. Never a path: ids go into addresses and queries. */
const numberId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const query = v.pipe(v.string(), v.maxLength(255));
const accountId = v.pipe(v.string(), v.minLength(1), v.maxLength(128));

/** As many people as a page of follow-ups names, and more. */
const MOST_PEOPLE = 200;

/** As many projects and sprints as the ideas of an incident name, and more. */
const MOST_NAMED = 100;

/** Payloads of the calls about where a follow-up goes. */
export const placeInputs = {
  findOwners: v.object({ query, projectId: v.optional(numberId), accountId: v.optional(accountId) }),
  readPeople: v.object({ accountIds: v.pipe(v.array(accountId), v.maxLength(MOST_PEOPLE)) }),
  readPlaces: v.object({ query: v.optional(query) }),
  readPlace: v.object({ projectId: v.nullable(numberId), issueTypeId: v.nullable(numberId) }),
  readPlaceNames: v.object({
    projectIds: v.pipe(v.array(v.union([v.literal(''), numberId])), v.maxLength(MOST_NAMED)),
    sprintIds: v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), v.maxLength(MOST_NAMED)),
  }),
  findParents: v.object({ projectId: numberId, issueTypeId: numberId, query, issueId: v.optional(numberId) }),
};
