import type { Attachment, Comment, RemoteLink, Worklog } from './activity';
import type { History } from './history';
import type { Adf, Json, JsonObject } from './json';

export interface Issue {
  id: string;
  key: string;
  formerKeys: string[];
  projectId: string;
  typeId: string;
  statusId: string;
  priorityId: string | null;
  resolutionId: string | null;
  summary: string;
  description: Adf | null;
  environment: Adf | null;
  assigneeId: string | null;
  reporterId: string | null;
  creatorId: string | null;
  parentId: string | null;
  labels: string[];
  componentIds: string[];
  fixVersionIds: string[];
  versionIds: string[];
  /** yyyy-MM-dd */
  dueDate: string | null;
  securityLevelId: string | null;
  originalEstimateSeconds: number | null;
  remainingEstimateSeconds: number | null;
  timeSpentSeconds: number | null;
  created: string;
  updated: string;
  resolutionDate: string | null;
  statusCategoryChanged: string | null;
  /** Every sprint it was ever in, oldest first. */
  sprintIds: number[];
  /** Sorts within a board, `0|i0004v:`. */
  rank: string;
  /** Other custom fields by id, in the form REST v3 answers them. */
  custom: Record<string, Json>;
  /** What an export held that the site does not play, by field id; answered as it was. */
  imported: Record<string, Json>;
  histories: History[];
  comments: Comment[];
  worklogs: Worklog[];
  attachments: Attachment[];
  remoteLinks: RemoteLink[];
  properties: Record<string, Json>;
  watcherIds: string[];
  voterIds: string[];
  /**
   * Links an export names whose other end it does not hold: answered in `issuelinks` as they stood in the export.
   */
  danglingLinks: JsonObject[];
  /** How many the export says there are beyond those it holds. */
  missing: { histories: number; comments: number; worklogs: number };
}
