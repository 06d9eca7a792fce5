import type {
  Review,
  ReviewChange,
  ReviewException,
  ReviewRefusal,
  ReviewRole,
  ReviewStep,
  Settings,
  Severity,
} from '#contract';
import { excludedBy } from './roles';
import { nextStates } from './steps';

/** What is known as a change is asked for. */
export type ChangeScene = {
  readonly changeId: string;
  /** Account id of who asks. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  readonly severity: Severity | null;
  readonly settings: Pick<Settings, 'approval'>;
  /** This person administers the project. */
  readonly isAdministrator: boolean;
  /** The message to customers holds what nobody has looked at. */
  readonly holdsUnseen: boolean;
  /** Had a part in the incident. */
  readonly tookPart: (accountId: string) => boolean;
};

export type Refused = {
  readonly refused: ReviewRefusal;
  readonly exceptions?: readonly ReviewException[];
  readonly has?: ReviewRole;
};

/** What a change comes to: its step, what the review is after it, and what makes it an exception. */
type Outcome = {
  readonly step: ReviewStep;
  readonly after: Omit<Review, 'revision' | 'trace'>;
  readonly exceptions: readonly ReviewException[];
};

/** Whether a review of an incident like this is published by an approver (by severity, as the settings have it). */
export const needsApprover = ({ approval }: Pick<Settings, 'approval'>, severity: Severity | null): boolean =>
  severity !== null && approval.neededFor.includes(severity);

const some = (exception: ReviewException, holds: boolean): ReviewException[] => (holds ? [exception] : []);

function publish(review: Review, scene: ChangeScene): Outcome | Refused {
  const { approver } = review.people;
  const revision = (review.published?.revision ?? 0) + 1;
  const needed = needsApprover(scene.settings, scene.severity);
  if (needed && !approver) return { refused: 'approverNeeded' };
  // Where an approver is named, it is theirs to say, needed or not.
  const isTheirs = !approver || approver === scene.by;
  const isOwners = scene.by === review.people.owner && needed;
  if (!isTheirs && (!scene.isAdministrator || isOwners)) return { refused: 'onlyApprover' };
  return {
    step: { what: 'published', from: review.state, revision },
    after: { ...review, state: 'published', published: { revision, at: scene.at, by: scene.by } },
    exceptions: [
      ...some('unreviewed', review.state !== 'inReview'),
      ...some('notTheApprover', !isTheirs),
      ...some('unseenFinds', scene.holdsUnseen),
    ],
  };
}

function move(review: Review, to: Review['state'], scene: ChangeScene): Outcome | Refused {
  if (!nextStates(review.state).includes(to)) return { refused: 'noSuchStep' };
  if (to === 'published') return publish(review, scene);
  return {
    step: { what: 'moved', from: review.state, to },
    after: { ...review, state: to },
    exceptions: [...some('sentBack', to === 'draft'), ...some('reopening', to === 'reopened')],
  };
}

function name(review: Review, role: ReviewRole, to: string | null, scene: ChangeScene): Outcome | Refused {
  if (role === 'owner' && to === null) return { refused: 'ownerNeeded' };
  const has = to === null ? null : excludedBy(review.people, role, to);
  if (has) return { refused: 'rolesExclude', has };
  const from = review.people[role] ?? null;
  const { [role]: _, ...others } = review.people;
  const people = { ...others, ...(to !== null && { [role]: to }) };
  const decides = role === 'owner' || role === 'approver';
  return {
    step: { what: 'named', role, from, to },
    after: { ...review, people: { ...people, owner: role === 'owner' && to !== null ? to : review.people.owner } },
    exceptions: [
      ...some('handedOn', decides && from !== null && from !== to && review.state !== 'draft'),
      ...some('tookPart', role === 'investigator' && to !== null && scene.tookPart(to)),
    ],
  };
}

function outcomeOf(review: Review, change: ReviewChange, scene: ChangeScene): Outcome | Refused {
  if ('to' in change) return move(review, change.to, scene);
  if ('role' in change) return name(review, change.role, change.accountId, scene);
  if ('dueOn' in change) {
    const { dueOn } = change;
    return {
      step: { what: 'dueSet', from: review.dueOn, to: dueOn },
      after: { ...review, dueOn },
      exceptions: some('offPolicy', dueOn !== null),
    };
  }
  return {
    step: { what: 'meetingSet', at: change.meeting?.at ?? null },
    after: { ...review, meeting: change.meeting },
    exceptions: [],
  };
}

/** The review once its first owner is named: from then on there is exactly one (S3-03). */
function begin(change: ReviewChange, { changeId, at, by }: ChangeScene): Review | Refused {
  if (!('role' in change) || change.role !== 'owner') return { refused: 'notBegun' };
  if (change.accountId === null) return { refused: 'ownerNeeded' };
  const owner = change.accountId;
  return {
    revision: 1,
    state: 'draft',
    people: { owner },
    dueOn: null,
    meeting: null,
    published: null,
    trace: [{ what: 'begun', ownerId: owner, changeId, at, by }],
  };
}

export const isRefused = (result: Review | Refused): result is Refused => 'refused' in result;

/** The review after a change, or why it is not made. */
export function changeReview(review: Review | null, change: ReviewChange, scene: ChangeScene): Review | Refused {
  if (!review) return begin(change, scene);
  const outcome = outcomeOf(review, change, scene);
  if ('refused' in outcome) return outcome;
  const { step, after, exceptions } = outcome;
  const reason = scene.reason.trim();
  if (exceptions.length > 0 && reason === '') return { refused: 'reasonNeeded', exceptions };
  const { changeId, at, by } = scene;
  return {
    ...after,
    revision: review.revision + 1,
    trace: [...review.trace, { ...step, changeId, at, by, ...(reason !== '' && { reason }) }],
  };
}
