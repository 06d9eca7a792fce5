import type { MarkName, Severity } from './additions';
import type { Depth, SectionId } from './analysis';
import type { Person, StatusCategory } from './timeline';
import type { ReviewRole } from './review';
import type { Reply } from './reply';

/** So many days, each one that passes or those that people work on. */
export type DueAfter = { readonly days: number; readonly unit: 'calendar' | 'business' };

/** What a project's administrators set. Everything has a default, and the app works with none stored. */
export type Settings = {
  /** What counts as an incident: issues of these types (ids), or those this JQL finds. Both empty: any issue. */
  readonly incident: { readonly issueTypeIds: readonly string[]; readonly jql: string };
  readonly severity: {
    /** Null: a field of that name, then the priority. */
    readonly fieldId: string | null;
    /** By the name of a value; one that is not here is told by its words. */
    readonly values: Readonly<Record<string, Severity>>;
  };
  /** By status id: coming into it sets this mark. */
  readonly marks: Readonly<Record<string, Exclude<MarkName, 'impactStart'>>>;
  readonly due: {
    readonly usual: DueAfter;
    readonly bySeverity: Readonly<Partial<Record<Severity, DueAfter>>>;
  };
  /** Days nobody works on besides weekends, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** IANA; null: UTC. */
  readonly zone: string | null;
  /** In their order; null: the guide's own. Sections that are not named are left out of a new review. */
  readonly sections: readonly SectionId[] | null;
  /** How deep a review goes; null: as the incident's signs propose. */
  readonly depth: Depth | null;
  readonly followUps: {
    /** Offered first; empty: the incident's own project. */
    readonly projectIds: readonly string[];
    /** Null: Relates, or the site's first. */
    readonly linkTypeId: string | null;
    /** Null: by severity and priority, as published. */
    readonly due: DueAfter | null;
    /** From one more on, a reason is asked for (S3-42). */
    readonly most: number;
    /** How long an idea rests (S1-17). */
    readonly soakHours: number;
  };
  readonly approval: {
    /** Severities whose reviews an approver publishes. */
    readonly neededFor: readonly Severity[];
    /** Account ids: who approves, by severity. */
    readonly who: Readonly<Partial<Record<Severity, string>>>;
  };
  /** Account ids of people who are offered first for a part. */
  readonly people: Readonly<Partial<Record<Exclude<ReviewRole, 'owner' | 'approver'>, readonly string[]>>>;
};

type Choice = { readonly id: string; readonly name: string };

/** What this project has, so that settings can be chosen from it. */
export type FoundInProject = {
  readonly project: Choice & { readonly key: string };
  readonly issueTypes: readonly Choice[];
  /** Fields with a list of values, as creating an issue shows them. */
  readonly fields: readonly (Choice & { readonly values: readonly string[] })[];
  readonly statuses: readonly (Choice & { readonly category: StatusCategory })[];
  readonly projects: readonly (Choice & { readonly key: string })[];
  readonly linkTypes: readonly Choice[];
};

/** What a project's settings page shows. */
export type SettingsPage = {
  /** Null: the defaults. */
  readonly settings: Settings | null;
  /** Counts the writes; 0: none yet. */
  readonly revision: number;
  readonly found: FoundInProject;
  /** Those whom the settings name, by account id. */
  readonly people: Readonly<Record<string, Person>>;
};

/** Why a value is not taken. Closed: each has words that say what would be right. */
export const settingFaultCodes = [
  'unknownType',
  'badQuery', // `words`: Jira's own
  'unknownField',
  'unknownStatus',
  'unknownZone',
  'noSuchDay',
  'unknownProject',
  'unknownLinkType',
  'notAPerson',
  'noSections',
  'outOfRange',
] as const;

/** A value that is not taken: which setting, which value. */
export type SettingFault = {
  readonly code: (typeof settingFaultCodes)[number];
  /** `incident.jql`, `people.scribe` and the like. */
  readonly at: string;
  readonly value: string;
  readonly words?: string;
};

export type SettingsSaved =
  | { readonly outcome: 'saved'; readonly page: SettingsPage }
  /** Somebody saved since; nothing was written. */
  | { readonly outcome: 'meanwhile'; readonly page: SettingsPage }
  | { readonly outcome: 'refused'; readonly faults: readonly SettingFault[] };

/** Calls of the settings page. The project is never part of a payload: it comes from the context that the platform verified. */
export type SettingsCalls = {
  readSettings: (input: Record<string, never>) => Reply<SettingsPage>;
  /** Null settings: the defaults again. `revision`: the one it started from. */
  saveSettings: (input: { readonly settings: Settings | null; readonly revision: number }) => Reply<SettingsSaved>;
  /** People who may be assigned issues of this project. */
  findPeople: (input: { readonly query: string }) => Reply<readonly Person[]>;
};
