import type { AnalysisBodies } from './analysis';
import type { IdeaBodies } from './ideas';
import type { MeetingBodies } from './meeting';
import type { EventKind, Stage } from './timeline';

/** The five moments between which an incident's time is told (S0-27 to S0-29, S0-50), in order. */
export const markNames = ['impactStart', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;
export type MarkName = (typeof markNames)[number];

/** What was difficult for people at a moment (S4-02, S4-03). */
export const difficulties = ['confusion', 'uncertainty', 'ambiguity'] as const;
export type Difficulty = (typeof difficulties)[number];

/** How bad it was. A false alarm and a near miss are severities too (S0-30); they count in no time measure. */
export const severities = ['sev1', 'sev2', 'sev3', 'sev4', 'nearMiss', 'falseAlarm'] as const;
export type Severity = (typeof severities)[number];

/** What supports an event (S2-13, S3-24). An image is an attachment of the incident, read through Jira. */
export type Evidence =
  | { readonly type: 'link'; readonly title: string; readonly url: string }
  | { readonly type: 'metric'; readonly title: string; readonly value: string; readonly url?: string }
  | { readonly type: 'log'; readonly title: string; readonly excerpt: string }
  | { readonly type: 'image'; readonly title: string; readonly attachmentId: string };

/** A decision as it stood when it was made, and apart from that what was learned later (S0-19). */
export type Decision = {
  readonly knownThen: readonly string[];
  readonly options: readonly { readonly text: string; readonly note: string; readonly chosen: boolean }[];
  readonly sensible: string;
  readonly learnedLater: readonly string[];
};

/** An event that Jira does not know. */
export type AddedEvent = {
  readonly source: 'hand' | 'transcript' | 'machine';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly endAt?: string;
  readonly text: string;
  /** Who said or did it: an account, or a name as it stood in what was pasted. */
  readonly authorId?: string;
  readonly authorName?: string;
  /** The IANA zone it was given in, so that it can be shown and corrected as it was typed. */
  readonly zone: string;
  /** Where it came from: a file's or a channel's name, an address. */
  readonly origin?: string;
};

/** A person's word about a mark: where it stands, or that there was none, with the reason. */
export type MarkWord =
  | { readonly at: string; readonly eventId?: string; readonly reason?: string }
  | { readonly notApplicable: true; readonly reason: string };

/** What may be wrong with a timeline. Closed: a new code needs words in the panel's catalogue. */
export const conflictCodes = [
  'endBeforeStart',
  'marksOutOfOrder',
  'outsideIncident',
  'toldTwice',
  'suspiciousZone',
  'skippedHour',
  'repeatedHour',
  'clockSkew',
  'lostMidnight',
  'followUpBeforeDetection',
] as const;
export type ConflictCode = (typeof conflictCodes)[number];

/** What people add to what Jira tells, by what it is about. Everything is optional and everything can be taken back. */
export type AdditionBodies = {
  pin: Readonly<Record<string, never>>;
  hide: { readonly reason: string };
  kind: { readonly kind: EventKind };
  stage: { readonly stage: Stage };
  standsOut: { readonly significant: boolean };
  note: { readonly text: string };
  hard: { readonly difficulty: Difficulty; readonly text: string };
  evidence: Evidence;
  perspective: { readonly text: string };
  decision: Decision;
  event: AddedEvent;
  mark: MarkWord;
  severity: { readonly severity: Severity };
  /** A conflict is as it should be. `at`: where it showed then, ISO 8601, UTC; moved since, it is asked about again. */
  fine: { readonly reason: string; readonly at: string };
} & AnalysisBodies &
  IdeaBodies &
  MeetingBodies;
export type AdditionAbout = keyof AdditionBodies;
export type AdditionBody = AdditionBodies[AdditionAbout];

/** One thing a person added. Every edit keeps what stood before, who wrote it and when (S3-51). */
export type Addition<About extends AdditionAbout = AdditionAbout> = {
  [A in About]: {
    /**
     * Unique in a postmortem. About an event and once per event: `pin:<event id>`, `hide:…`, `kind:…`, `stage:…`,
     * `standsOut:…`, `note:…`, `hard:…`, `decision:…`; once per event and check: `fine:<conflict code>:<event id>`;
     * once per event and person: `perspective:<event id>:<account id>`;
     * several: `evidence:<uuid>`, `event:<uuid>`; about the incident: `mark:<mark name>`, `severity`, `fine:<conflict code>:<instant>`, `depth`, `order`,
     * `leftOut:<section>`, `section:<uuid>`, `done:<section>`, `impact`, `noticed`, `led`, `safeguard:<uuid>`, `problemClass`, `message`, `factor:<uuid>`,
     * `ladder:<account id>`, `term:<ACRONYM>`, `leftAlone:<uuid>`, `biasSeen:<bias>:<account id>`,
     * `directiveRead:<account id>`, `idea:<uuid>`, `agreed:<uuid of the idea>:<account id>`,
     * `worked:<uuid of the idea>:<days>`, `meetingPlan`; about an event or the incident: `meetingNote:<uuid>`.
     */
    readonly id: string;
    readonly about: A;
    /** The timeline event it is about; null where it is about the incident or is an event itself. */
    readonly eventId: string | null;
    /** The ticket that event belongs to. */
    readonly issueId: string | null;
    /** Null: taken back (what stood is in `earlier`), or not shown to this reader (`withheld`, `sealed`). */
    readonly body: AdditionBodies[A] | null;
    /** Counts up with each edit; an edit names the one it started from, 0 for a new one. */
    readonly revision: number;
    /** Account id. */
    readonly by: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    /** Oldest first; `body` null where it had been taken back. */
    readonly earlier: readonly { readonly body: AdditionBodies[A] | null; readonly by: string; readonly at: string }[];
    /** Its event is not among those this reader sees: it is withheld from them, or gone. */
    readonly withheld?: true;
    /** Somebody else's view of an event, before this reader, who may edit, has written their own (S0-12). */
    readonly sealed?: true;
  };
}[About];

/** One edit of one addition; `revision` is the one it started from. */
export type AdditionEdit<About extends AdditionAbout = AdditionAbout> = {
  [A in About]: Pick<Addition<A>, 'id' | 'about' | 'eventId' | 'issueId' | 'body' | 'revision'>;
}[About];

/**
 * What the check of blameless language found in a saved text, in UTF-16 offsets, `end` not included. Only where: the
 * panel has the rules' words itself.
 */
export type FoundInText = {
  /** Which of its texts: `text`, `reason`, `title`, `knownThen`, `statement` and the like. */
  readonly part: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
};
/** By the id of the addition; those without findings are absent. */
export type FoundInTexts = Readonly<Record<string, readonly FoundInText[]>>;

/** What became of each edit: kept, or met by a newer one of somebody else's. */
export type SavedAdditions = {
  readonly saved: readonly Addition[];
  /** What stands in the store instead; the edit itself was not written. */
  readonly conflicts: readonly Addition[];
  /** In what was saved, which is saved all the same; absent where nothing was found. */
  readonly findings?: FoundInTexts;
};
