import * as v from 'valibot';

/** Ids of issues and projects are numbers in text. Never a path: ids go into addresses and queries. */
const numberId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const accountId = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const day = v.pipe(v.string(), v.isoDate());
const sprintFieldId = v.pipe(v.string(), v.regex(/^customfield_\d{1,10}$/));

/** More follow-ups than any incident has. */
const MOST_FOLLOW_UPS = 200;
const MOST_CHANGES = 100;
const MOST_PROJECTS = 100;

const change = v.object({
  issueId: numberId,
  ownerId: v.optional(v.nullable(accountId)),
  priorityId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  due: v.optional(v.nullable(day)),
  sprintId: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))),
});

/** Each issue once: two changes of one would not say which comes last. */
const changes = v.pipe(
  v.array(change),
  v.maxLength(MOST_CHANGES),
  v.check((all) => new Set(all.map(({ issueId }) => issueId)).size === all.length),
);

/** Payloads of the calls about follow-ups that are in Jira. */
export const afterInputs = {
  readFollowUps: v.nullish(
    v.object({
      also: v.optional(v.pipe(v.array(numberId), v.maxLength(MOST_FOLLOW_UPS))),
      sprintFieldId: v.optional(v.nullable(sprintFieldId)),
    }),
    {},
  ),
  changeFollowUps: v.object({ changes }),
  readChangeForm: v.object({ issueId: numberId }),
  readProjectLeads: v.object({
    projectIds: v.pipe(v.array(v.union([v.literal(''), numberId])), v.maxLength(MOST_PROJECTS)),
  }),
};
