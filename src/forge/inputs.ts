import * as v from 'valibot';
import { MOST_TO_CREATE, reaches } from '#contract';
import { edits } from './addition-inputs';

/** Payloads come from a browser and may be anything; these are the ones each call takes. Nothing more gets through. */
const nothing = v.pipe(
  v.nullish(v.looseObject({}), {}),
  v.transform((): Record<string, never> => ({})),
);

/** An issue id or key. Never a path: ids go into addresses. */
const issueId = v.pipe(v.string(), v.maxLength(255), v.regex(/^[A-Za-z0-9_-]+$/));

const eventId = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z]+:[0-9]+$/));

/** Every event that a timeline shows may be the last that was read: people's own are not read from Jira. */
const unread = v.object({ issueId, after: v.nullable(eventId) });

const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d{2}-\d{2}T/),
  v.check((at) => Number.isFinite(Date.parse(at))),
);

/** More tickets than any story holds. */
const MOST_TICKETS = 5_000;

const chosen = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(255)));

const draft = v.object({
  /** A UUID, or anything as long and as harmless in a storage key. */
  intention: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  summary: v.string(),
  priorityId: chosen,
  ownerId: chosen,
  doneWhen: v.optional(v.string()),
  acceptedBecause: v.optional(v.string()),
  ownerName: v.optional(v.string()),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646));

const toCreate = v.object({
  id: v.pipe(v.string(), v.regex(/^idea:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  attempt: v.pipe(count, v.minValue(1)),
});

const reach = v.optional(v.picklist(reaches));

export const inputs = {
  openPanel: v.nullish(v.object({ reach }), {}),
  readTickets: v.object({ unread: v.pipe(v.array(unread), v.maxLength(MOST_TICKETS)), reach }),
  refresh: v.object({
    known: v.pipe(
      v.record(issueId, v.pipe(v.string(), v.maxLength(40))),
      v.check((known) => Object.keys(known).length <= MOST_TICKETS),
    ),
    readAt: instant,
    reach,
  }),
  saveAdditions: v.object({ edits }),
  readEvent: v.object({ eventId, issueId }),
  readRemoteLinks: v.object({ issueId }),
  openFollowUpForm: nothing,
  saveDraft: v.object({ draft, revision: count }),
  discardDraft: nothing,
  createFollowUps: v.object({ ideas: v.pipe(v.array(toCreate), v.minLength(1), v.maxLength(MOST_TO_CREATE)) }),
  createFollowUp: v.object({ draft, attempt: v.pipe(count, v.minValue(1)) }),
};
