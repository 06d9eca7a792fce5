import type { Person } from './timeline';

/** What people write about the meeting. */
export type MeetingBodies = {
  /** How this meeting is held, where that is not as proposed. */
  meetingPlan: {
    /** Ids of points in the order people want them; those that are not named keep their place. */
    readonly order: readonly string[];
    /** What anybody may say when the talk leaves its topic (S3-60); '': the one we propose. */
    readonly word: string;
    /** Account ids: invited besides those who are proposed, and proposed but not needed. */
    readonly invited: readonly string[];
    readonly notNeeded: readonly string[];
    /** Account id of who speaks for the customers; null: nobody was named. */
    readonly liaison: string | null;
  };
  /** What was said at a point of the agenda; about an event where the point is, so that it is as withheld as that is. */
  meetingNote: { readonly point: string; readonly text: string };
};

/** The agenda takes so long at least and at most, in minutes. */
export const meetingMinutes = { least: 15, usual: 60, most: 480 } as const;

/** Where a meeting is that is being held. Kept for a day. */
export type MeetingNow = {
  /** Counts up with each move; a move names the one it started from, 0 for none. */
  readonly revision: number;
  /** The id of a point; null: it is over. */
  readonly point: string | null;
  /** When that point began, by the app's clock: ISO 8601, UTC. */
  readonly since: string;
  /** The time that was meant for it, as whoever came to it saw it: all see the same timer. */
  readonly minutes: number;
};

export type FollowedMeeting = {
  /** Null: none is being held. */
  readonly now: MeetingNow | null;
  /** The app's clock, ISO 8601, UTC. */
  readonly at: string;
};

/** A component that tickets of the story name, and who leads it. */
export type ServiceOf = { readonly name: string; readonly issueKeys: readonly string[]; readonly lead: Person | null };

/** What the incident touched, as Jira says and as far as this reader may see it. */
export type Services = {
  readonly components: readonly ServiceOf[];
  /** `name`: the project's key and name. */
  readonly projects: readonly ServiceOf[];
};

export type MeetingMove = { readonly revision: number; readonly point: string | null; readonly minutes: number };
