import type { Addition, AdditionEdit, SavedAdditions } from './additions';
import type { ChangeForm, FollowUpChange, FollowUpChanged, LiveFollowUps, ProjectLeads } from './after';
import type { FollowUp } from './follow-up';
import type { Confluence, PageInput, PagePublished } from './confluence';
import type { Creation, ToCreate } from './creating';
import type { Idea } from './ideas';
import type { FollowedMeeting, MeetingMove, Services } from './meeting';
import type { ParentChoice, PlaceForm, PlaceNames, Places } from './places';
import type { Reply } from './reply';
import type { Review, ReviewChanged, ReviewChangeInput } from './review';
import type { PublishedRevision, Shared, ShareInput, Told } from './revision';
import type { Settings } from './settings';
import type { Recurrences, Similar, SimilarTo } from './similar';
import type { FollowedTexts, OpenedTexts, SavedText, TextHistory, TextSave } from './texts';
import type { Person, Ticket, Timeline, TimelineEvent, Unread } from './timeline';

/** A review's life, and what it goes by. */
export type ReviewFrame = {
  /** Null before it began. */
  readonly review: Review | null;
  /** Null where this project has none: the defaults hold. */
  readonly settings: Settings | null;
  /** What the severity field holds now; null where the settings name none, or it is empty. */
  readonly severityValue: string | null;
};

/** What the panel shows when it opens. */
export type Opening = ReviewFrame & {
  /** `read`: this person may browse the incident but not edit it. */
  readonly access: 'write' | 'read';
  readonly incident: Ticket;
  readonly timeline: Timeline;
  /** What people added, as this reader may see it. */
  readonly additions: readonly Addition[];
  /** The server's clock as the reading began, ISO 8601, UTC: a refresh names it. */
  readonly readAt: string;
  /** Those this reader may see, in the order they were created. */
  readonly followUps: readonly FollowUp[];
  /** Intentions of those that Jira has, or had, and this reader does not see. */
  readonly absent: readonly string[];
  /** By the project's settings this issue is no incident; it can be reviewed all the same. */
  readonly notAnIncident?: true;
};

export type RemoteLink = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly application: string;
};

/** How far the story reaches beyond the incident. Sub-tasks are always in it. */
export const reaches = ['links', 'linksOfLinks'] as const;
export type Reach = (typeof reaches)[number];

/** The events of some tickets, as far as they fit into a reply. */
export type TicketEvents = {
  readonly events: readonly TimelineEvent[];
  readonly people: Readonly<Record<string, Person>>;
  readonly unread: readonly Unread[];
};

/** What has changed since a reading. Tickets that are no longer listed have left the timeline, with their events. */
export type Refreshed = ReviewFrame & {
  readonly access: Opening['access'];
  readonly incident: Ticket;
  readonly tickets: readonly Ticket[];
  /** Ids of the tickets that were read again; `changed` has all their events, whatever the panel had before. */
  readonly reread: readonly string[];
  readonly changed: TicketEvents;
  readonly withheld: number;
  readonly followUps: Opening['followUps'];
  readonly absent: Opening['absent'];
  readonly additions: readonly Addition[];
  readonly readAt: string;
};

/**
 * Every call that crosses the bridge: its name, what goes in, what comes out.
 * The incident is never part of a payload: it comes from the context that the platform verified.
 */
export type Calls = {
  openPanel: (input: { readonly reach?: Reach }) => Reply<Opening>;
  /** The events that an opening or a refresh named as unread. */
  readTickets: (input: { readonly unread: readonly Unread[]; readonly reach?: Reach }) => Reply<TicketEvents>;
  /** Reads again only what has moved since `readAt`. `known`: each ticket's `updatedAt` by its id. */
  refresh: (input: {
    readonly known: Readonly<Record<string, string>>;
    readonly readAt: string;
    readonly reach?: Reach;
  }) => Reply<Refreshed>;
  /** Writes each edit on the condition that nobody wrote since; answers what became of each. */
  saveAdditions: (input: { readonly edits: readonly AdditionEdit[] }) => Reply<SavedAdditions>;
  /** The whole text of an event whose text was cut; `body` is a comment's own document (ADF), where it has one. */
  readEvent: (input: {
    readonly eventId: string;
    readonly issueId: string;
  }) => Reply<{ readonly text: string; readonly body?: unknown }>;
  /** Remote links of a linked ticket: read when it is opened, since Jira has no bulk read of them. */
  readRemoteLinks: (input: { readonly issueId: string }) => Reply<readonly RemoteLink[]>;
  /**
   * People who may be assigned issues of a project: the incident's own where none is named. `accountId`: this person
   * alone, where they may be.
   */
  findOwners: (input: {
    readonly query: string;
    readonly projectId?: string;
    readonly accountId?: string;
  }) => Reply<readonly Person[]>;
  /** People by their account ids, inactive ones too; those that this reader may not see are absent. */
  readPeople: (input: { readonly accountIds: readonly string[] }) => Reply<readonly Person[]>;
  /** Where follow-ups may be created, by a word of the project's key or name; and how they may be linked. */
  readPlaces: (input: { readonly query?: string }) => Reply<Places>;
  /** What can be filled in there. A null place is the incident's own project with its usual type; so is a null type. */
  readPlace: (input: { readonly projectId: string | null; readonly issueTypeId: string | null }) => Reply<PlaceForm>;
  /** `''` stands for the incident's own project. */
  readPlaceNames: (input: {
    readonly projectIds: readonly string[];
    readonly sprintIds: readonly number[];
  }) => Reply<PlaceNames>;
  /** Issues that may stand above one of this type, by words of their summary or by key. `issueId`: this one alone. */
  findParents: (
    input: NonNullable<Idea['place']> & { readonly query: string; readonly issueId?: string },
  ) => Reply<readonly ParentChoice[]>;
  /** Committed ideas become issues, each exactly once however often this is called; each answers for itself. */
  createFollowUps: (input: { readonly ideas: readonly ToCreate[] }) => Reply<readonly Creation[]>;
  /**
   * The incident's follow-ups as they stand in Jira now. `also`: issues that the panel knows as such beside those on
   * record; each must bear this incident's mark.
   */
  readFollowUps: (input: {
    readonly also?: readonly string[];
    readonly sprintFieldId?: string | null;
  }) => Reply<LiveFollowUps>;
  /** Changes each as this person, as far as Jira lets them; answers what became of each, in the order given. */
  changeFollowUps: (input: { readonly changes: readonly FollowUpChange[] }) => Reply<readonly FollowUpChanged[]>;
  /** What one of them may be given. */
  readChangeForm: (input: { readonly issueId: string }) => Reply<ChangeForm>;
  /** `''` stands for the incident's own project. */
  readProjectLeads: (input: { readonly projectIds: readonly string[] }) => Reply<ProjectLeads>;
  /** The texts of the review, or those of these ids. */
  openTexts: (input: { readonly ids?: readonly string[] }) => Reply<OpenedTexts>;
  /** Joins what a person wrote with what others have written since. */
  saveText: (input: TextSave) => Reply<SavedText>;
  /** The same, and takes away words that stood beside the text. */
  settleText: (input: TextSave & { readonly besideId: string }) => Reply<SavedText>;
  readTextHistory: (input: { readonly id: string; readonly before?: number }) => Reply<TextHistory>;
  /** What has changed since, and who is here; tells the others where this person is. `known`: revisions by text id. */
  followTexts: (input: {
    readonly known: Readonly<Record<string, number>>;
    /** A text's id, `''` for nowhere in particular; null: this person is leaving. */
    readonly place: string | null;
  }) => Reply<FollowedTexts>;
  /** What is there already and is much like an idea: open issues, and follow-ups of past reviews. */
  findSimilar: (input: SimilarTo) => Reply<Similar>;
  /** Where factors that the committed follow-ups address have come back in later incidents. */
  findRecurrences: (input: Record<string, never>) => Reply<Recurrences>;
  /** Who leads what the incident touched: components and projects of its tickets. */
  readServices: (input: Record<string, never>) => Reply<Services>;
  /** Where the meeting is; `move`: and goes to, unless somebody else has moved it since: then what stands is answered. */
  followMeeting: (input: { readonly move?: MeetingMove }) => Reply<FollowedMeeting>;
  /** Changes the review's life: its state, the people in it, its dates. Whoever asks, the server decides. */
  changeReview: (input: ReviewChangeInput) => Reply<ReviewChanged>;
  /** The text that was published last, as this reader may see it; null where none was. */
  readRevision: (input: Record<string, never>) => Reply<PublishedRevision | null>;
  /** Puts the document into Jira as this person: as a comment, once for each `shareId`, or as a part of the description. */
  shareDocument: (input: ShareInput) => Reply<Shared>;
  /** The Confluence of the site, as far as this person sees it, and the postmortem's page in it. */
  readConfluence: (input: Record<string, never>) => Reply<Confluence>;
  /** Writes the document to the postmortem's page, as this person; never over what others wrote there. */
  publishPage: (input: PageInput) => Reply<PagePublished>;
  /** Tells readers of it what they have not been told; `again`: where nobody knows whether it arrived. */
  tellPublished: (input: { readonly again?: boolean }) => Reply<Told>;
};

export type CallName = keyof Calls;
