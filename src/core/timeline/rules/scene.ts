import type { StatusCategory } from '#contract';

/** What the rules know of the ticket an event belongs to. */
export type Scene = {
  /** The incident itself, a ticket linked to it (sub-tasks are), or one that only such a ticket is linked to. */
  readonly place: 'incident' | 'linked' | 'distant';
  /** Categories by status id, as far as they are known: of a status the site no longer has nobody knows it. */
  readonly categories: ReadonlyMap<string, StatusCategory>;
  /** Accounts behind which software acts. */
  readonly software: ReadonlySet<string>;
  /** Accounts of a service project's customers. */
  readonly customers: ReadonlySet<string>;
  /** The event that first answered what was reported: it stands out whatever it says. */
  readonly firstResponse?: string;
};
