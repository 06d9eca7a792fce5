/** The states of a review, in order; a published one is reopened, never unpublished. */
export const reviewStates = ['draft', 'inReview', 'published', 'reopened'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Parts that people have in a review. */
export const reviewRoles = ['owner', 'approver', 'investigator', 'facilitator', 'scribe', 'devilsAdvocate'] as const;
export type ReviewRole = (typeof reviewRoles)[number];

/** Account ids. Nobody, or one person for each. */
export type ReviewPeople = Readonly<Partial<Record<ReviewRole, string>>>;

/** When people meet about it (S3-18). */
export type Meeting = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly minutes: number;
  /** When the document was sent in advance (S3-55), ISO 8601, UTC; null: not yet. */
  readonly sentAt: string | null;
};

/** A text that was published: a fixed revision, counted from 1. */
export type Published = { readonly revision: number; readonly at: string; readonly by: string };

/** What was done. Account ids only, and never a person's words but the reason that the app asked for. */
export type ReviewStep =
  | { readonly what: 'begun'; readonly ownerId: string }
  | { readonly what: 'moved'; readonly from: ReviewState; readonly to: Exclude<ReviewState, 'published'> }
  | { readonly what: 'published'; readonly from: ReviewState; readonly revision: number }
  | { readonly what: 'named'; readonly role: ReviewRole; readonly from: string | null; readonly to: string | null }
  /** `YYYY-MM-DD`; null: as the policy has it. */
  | { readonly what: 'dueSet'; readonly from: string | null; readonly to: string | null }
  | { readonly what: 'meetingSet'; readonly at: string | null };

/** One step of the trace, which only grows. `by`: account id; what stands for one that was closed and erased begins with `~`. */
export type TraceEntry = ReviewStep & {
  /** Of the change that made it: the same change twice is made once. */
  readonly changeId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** Why, where it was an exception. */
  readonly reason?: string;
};

/** The life of a review. Exactly one owner from its beginning on. */
export type Review = {
  /** Of the record, from 1. */
  readonly revision: number;
  readonly state: ReviewState;
  readonly people: ReviewPeople & { readonly owner: string };
  /** The day a person set, `YYYY-MM-DD`; null: as the policy has it. */
  readonly dueOn: string | null;
  readonly meeting: Meeting | null;
  /** The last text that was published; it stands while the review is reopened. */
  readonly published: Published | null;
  /** Oldest first. */
  readonly trace: readonly TraceEntry[];
};

/** When a review is due. */
export type ReviewDue = {
  /** `YYYY-MM-DD` in the team's zone. */
  readonly day: string;
  /** The end of that day, ISO 8601, UTC: later than this it is overdue. */
  readonly at: string;
  /** How it was found: by a person's word, or so many days after it was over. */
  readonly by: 'person' | { readonly days: number; readonly unit: 'calendar' | 'business'; readonly after: string };
};

/** One change. Naming an owner where there is no review begins one. */
export type ReviewChange =
  | { readonly to: ReviewState }
  | { readonly role: ReviewRole; readonly accountId: string | null }
  | { readonly dueOn: string | null }
  | { readonly meeting: Meeting | null };

/** Why a change is not made, or not without a reason. Closed: each has words in the panel's catalogue. */
export const reviewRefusals = [
  'notBegun', // there is no review yet: an owner begins it
  'noSuchStep', // this state does not lead to that one
  'ownerNeeded', // a review always has one owner
  'approverNeeded', // an incident of this severity is published by an approver, and none is named
  'onlyApprover', // publishing is the approver's, or with a reason a project administrator's
  'rolesExclude', // this person has a part that excludes that one
  'notAPerson', // no active account of this site that this person may see
  'reasonNeeded', // an exception: it is made with a reason
] as const;
export type ReviewRefusal = (typeof reviewRefusals)[number];

/** What asks for a reason. */
export const reviewExceptions = [
  'unreviewed', // published without having been in review
  'notTheApprover', // published by an administrator in the approver's place
  'unseenFinds', // published while the message to customers holds what nobody has looked at
  'sentBack', // from in review back to draft
  'reopening', // every reopening
  'offPolicy', // due on another day than the policy has it
  'handedOn', // another owner or approver once it is in review
  'tookPart', // an investigator who had a part in the incident (S1-12)
] as const;
export type ReviewException = (typeof reviewExceptions)[number];

export type ReviewChanged =
  | { readonly outcome: 'changed'; readonly review: Review }
  /** Somebody changed it since; nothing was written. */
  | { readonly outcome: 'meanwhile'; readonly review: Review | null }
  | {
      readonly outcome: 'refused';
      readonly because: ReviewRefusal;
      /** Of `reasonNeeded`. */
      readonly exceptions?: readonly ReviewException[];
      /** Of `rolesExclude`: the part this person has. */
      readonly has?: ReviewRole;
      readonly review: Review | null;
    };

export type ReviewChangeInput = {
  /** A UUID: the same change sent again is made once. */
  readonly changeId: string;
  /** The revision it started from; 0 where there was no review. */
  readonly revision: number;
  readonly change: ReviewChange;
  readonly reason?: string | undefined;
};
