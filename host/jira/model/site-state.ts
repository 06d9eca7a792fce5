import type { Wiki } from '../../confluence/model';
import type { IssueLink } from './activity';
import type { Board, Sprint } from './agile';
import type { Field, IssueType, LinkType, Priority, Resolution, Status } from './catalogue';
import type { Issue } from './issue';
import type { Json } from './json';
import type { User } from './people';
import type { Project } from './project';

export interface ImportReport {
  issues: number;
  histories: number;
  comments: number;
  /** Records the export itself says exist but does not hold. */
  missingInExport: number;
  /** One line each: what is missing, and where. */
  missing: string[];
  /** One line each: what the export names and does not hold, without counting it (linked issues, a changelog). */
  outside?: string[];
  /** One line each: what was not understood. */
  notUnderstood: string[];
}

/** Ids handed out so far, so that new ones go on from there. */
export interface LastIds {
  issue: number;
  history: number;
  comment: number;
  worklog: number;
  attachment: number;
  remoteLink: number;
  link: number;
  sprint: number;
  rank: number;
}

export interface SiteState {
  version: 1;
  story: string;
  cloudId: string;
  title: string;
  /** The site's default zone: Jira writes its timestamps in it (DST-aware). */
  timeZone: string;
  /** The story's incident, by key. */
  incident: string;
  /** A chat transcript to paste, told with the story. */
  transcript: string | null;
  users: Record<string, User>;
  projects: Record<string, Project>;
  issueTypes: Record<string, IssueType>;
  statuses: Record<string, Status>;
  priorities: Record<string, Priority>;
  resolutions: Record<string, Resolution>;
  linkTypes: Record<string, LinkType>;
  fields: Record<string, Field>;
  issues: Record<string, Issue>;
  links: Record<string, IssueLink>;
  boards: Record<string, Board>;
  sprints: Record<string, Sprint>;
  projectProperties: Record<string, Record<string, Json>>;
  /** Issues (by id) whose page has the app's panel added. */
  panels: string[];
  /** Absent: the site has no Confluence. */
  wiki?: Wiki;
  importReport: ImportReport | null;
  lastIds: LastIds;
}

/** Ids that every played site uses for the fields Jira Software adds. */
export const wellKnown = {
  sprint: 'customfield_10020',
  rank: 'customfield_10019',
  flagged: 'customfield_10021',
  storyPoints: 'customfield_10016',
  epicLink: 'customfield_10014',
} as const;
