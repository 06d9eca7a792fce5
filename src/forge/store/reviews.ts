import * as v from 'valibot';
import { reviewRoles, reviewStates } from '#contract';
import type { ReviewStore } from '../../app/review-ports';
import { entity } from './entity';

const state = v.picklist(reviewStates);
const known = v.nullable(v.string());

const step = v.variant('what', [
  v.object({ what: v.literal('begun'), ownerId: v.string() }),
  v.object({ what: v.literal('moved'), from: state, to: v.picklist(['draft', 'inReview', 'reopened']) }),
  v.object({ what: v.literal('published'), from: state, revision: v.number() }),
  v.object({ what: v.literal('named'), role: v.picklist(reviewRoles), from: known, to: known }),
  v.object({ what: v.literal('dueSet'), from: known, to: known }),
  v.object({ what: v.literal('meetingSet'), at: known }),
]);

const entry = v.intersect([
  step,
  v.object({ changeId: v.string(), at: v.string(), by: v.string(), reason: v.optional(v.string()) }),
]);

const account = v.optional(v.string());

/** The life of a review, by incident id: one record, written on the condition of its revision. */
export const reviews = entity(
  'review',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    state,
    people: v.object({
      owner: v.string(),
      approver: account,
      investigator: account,
      facilitator: account,
      scribe: account,
      devilsAdvocate: account,
    }),
    dueOn: known,
    meeting: v.nullable(v.object({ at: v.string(), minutes: v.number(), sentAt: known })),
    published: v.nullable(v.object({ revision: v.number(), at: v.string(), by: v.string() })),
    trace: v.pipe(v.array(entry), v.readonly()),
    updatedAt: v.string(),
  }),
);

export const readReview: ReviewStore['readReview'] = async (incidentId) => {
  const stored = await reviews.get(incidentId);
  if (!stored) return null;
  const { incidentId: _, updatedAt: __, ...review } = stored;
  return review;
};

export const saveReview: ReviewStore['saveReview'] = (incidentId, review, updatedAt) => {
  const record = { ...review, incidentId, updatedAt };
  const from = review.revision - 1;
  return from === 0 ? reviews.create(incidentId, record) : reviews.replace(incidentId, record, from);
};
