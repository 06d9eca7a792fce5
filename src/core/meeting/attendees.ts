import type {
  Addition,
  MeetingBodies,
  ReviewPeople,
  ServiceOf,
  Services,
  Severity,
  Timeline,
  TimelineEvent,
} from '#contract';
import { actorOf } from '../people/actor-of';
import { rolesOf } from '../people/roles-of';

/** Parts in a meeting (S3-28), in the order they are told. */
export const attendingParts = [
  'owner',
  'facilitator',
  'scribe',
  'approver',
  'investigator',
  'devilsAdvocate',
  'incidentLead',
  'serviceOwner',
  'productManager',
  'customerLiaison',
  'responder',
  'invited',
] as const;
export type AttendingPart = (typeof attendingParts)[number];

/** Why somebody is asked to come. `of`: of which component, project or ticket; '' where that says nothing. */
export type Attending = { readonly part: AttendingPart; readonly of: string };

export type Attendee = {
  readonly accountId: string;
  /** Strongest first; one at least. */
  readonly because: readonly Attending[];
  /** May come, and is told of it: of a small incident whoever only leads a project. */
  readonly optional: boolean;
};

export type Attendance = {
  readonly attendees: readonly Attendee[];
  /** Proposed, and left out by a person. */
  readonly leftOut: readonly Attendee[];
  /** Somebody who speaks for the customers is asked for and nobody is known. */
  readonly liaisonMissing: boolean;
};

type AttendanceInput = {
  readonly timeline: Pick<Timeline, 'people' | 'tickets'>;
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly additions: readonly Addition[];
  readonly people: ReviewPeople;
  readonly severity: Severity | null;
  readonly services: Services;
  readonly plan: Pick<MeetingBodies['meetingPlan'], 'invited' | 'notNeeded' | 'liaison'>;
};

const isSmall = (severity: Severity | null): boolean => severity !== null && severity !== 'sev1' && severity !== 'sev2';

type Reason = Attending & { readonly accountId: string };

const leads = (services: readonly ServiceOf[], part: AttendingPart): readonly Reason[] =>
  services.flatMap(({ name, lead }) => (lead?.active ? [{ accountId: lead.accountId, part, of: name }] : []));

/** Who wrote first on a ticket that a customer wrote on too. */
function spokeToCustomers({ timeline, events }: AttendanceInput): readonly Reason[] {
  const typeOf = (event: TimelineEvent) => timeline.people[event.author ?? '']?.accountType;
  const theirs = new Set(events.filter((event) => typeOf(event) === 'customer').map(({ source }) => source.issue));
  const answer = events.find(
    (event) =>
      theirs.has(event.source.issue) &&
      event.source.kind === 'comment' &&
      typeOf(event) === 'atlassian' &&
      !event.internal,
  );
  return answer?.author ? [{ accountId: answer.author, part: 'customerLiaison', of: answer.source.issue }] : [];
}

/** A customer liaison comes to the worst only (S3-29). */
function liaison(input: AttendanceInput): readonly Reason[] {
  if (input.severity !== 'sev1') return [];
  const { liaison: named } = input.plan;
  return named === null ? spokeToCustomers(input) : [{ accountId: named, part: 'customerLiaison', of: '' }];
}

function reasonsFor(input: AttendanceInput): readonly Reason[] {
  const { people, additions, timeline, events, services, plan } = input;
  const led = additions.find((one): one is Addition<'led'> => one.about === 'led')?.body;
  const roles = rolesOf({ ...timeline, events });
  const actor = actorOf(timeline.people);
  const acted = [...new Set(events.flatMap((event) => actor(event) ?? []))];
  const parts = ['owner', 'facilitator', 'scribe', 'approver', 'investigator', 'devilsAdvocate'] as const;
  return [
    ...parts.flatMap((part): Reason[] => (people[part] ? [{ accountId: people[part], part, of: '' }] : [])),
    ...(led && 'accountId' in led ? [{ accountId: led.accountId, part: 'incidentLead', of: '' } as const] : []),
    ...leads(services.components, 'serviceOwner'),
    ...leads(services.projects, 'productManager'),
    ...liaison(input),
    ...acted.flatMap((accountId): Reason[] => {
      const role = roles.get(accountId);
      return role?.kind === 'responder' ? [{ accountId, part: 'responder', of: role.team ?? '' }] : [];
    }),
    ...plan.invited.map((accountId): Reason => ({ accountId, part: 'invited', of: '' })),
  ];
}

/**
 * Who should be at the meeting, and why (S3-28): by their part in the review, by what Jira says they lead, and because
 * they took part; each once, in that order. Software, customers and closed accounts are not asked. How much anybody
 * did is no reason and no order.
 */
export function attendanceOf(input: AttendanceInput): Attendance {
  const reasons = reasonsFor(input);
  const byPerson = new Map<string, Attending[]>();
  for (const { accountId, part, of } of reasons)
    if (mayCome(accountId, input.timeline)) byPerson.set(accountId, [...(byPerson.get(accountId) ?? []), { part, of }]);
  const small = isSmall(input.severity);
  const all = [...byPerson].map(([accountId, because]): Attendee => ({
    accountId,
    because,
    optional: small && because.every(({ part }) => part === 'productManager'),
  }));
  const left = new Set(input.plan.notNeeded);
  const attendees = all.filter(({ accountId }) => !left.has(accountId));
  const hasLiaison = attendees.some(({ because }) => because.some(({ part }) => part === 'customerLiaison'));
  return {
    attendees,
    leftOut: all.filter(({ accountId }) => left.has(accountId)),
    liaisonMissing: input.severity === 'sev1' && !hasLiaison,
  };
}

/** A name in a transcript that is nobody's account cannot be asked. */
export function mayCome(accountId: string, { people }: Pick<Timeline, 'people'>): boolean {
  if (accountId.startsWith('name:')) return false;
  const person = people[accountId];
  return !person || (person.active && (person.accountType ?? 'atlassian') === 'atlassian');
}
