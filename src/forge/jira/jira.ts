import type { Jira } from '../../app/ports';
import { assignIssue } from './assign';
import { findBriefs, readBriefs } from './briefs';
import { createIssues, editIssue, linkIssues, markIssue, newestKeyNumber } from './create';
import { readCreateScreen, readScreenOfType } from './create-screen';
import { faultOfQuery, readFound } from './found-in-project';
import { findVisible } from './find-visible';
import { readFollowUpSite } from './follow-up-site';
import { readHistories } from './histories';
import {
  readAttachments,
  readDescription,
  readHead,
  readHeads,
  readIssue,
  readIssues,
  searchMarked,
  searchUpdated,
} from './issues';
import { completeComments, completeWorklogs, readRemoteLinks } from './lists';
import { readComponentLeads, readLeads, readLedProjects } from './leads';
import { readLive } from './live';
import { readRights } from './live-rights';
import { findParents } from './parents';
import { findAssignable, readPeople } from './people';
import { notify } from './notify';
import { addComment, hasComment, readDescribed } from './sharing';
import { readPriorities } from './priorities';
import { readPriorityNames, readProjectNames, readSprintName } from './names';
import { readCreatableProjects, readLinkTypes } from './projects';
import { isFound, mayAdminister, readFieldValue, writeSummary } from './review';
import { mayEdit } from './rights';
import { readRecord } from './single-records';
import { moveToBacklog, moveToSprint, readSprints } from './sprints';
import { readStatuses } from './statuses';
import { readIncident } from './whole-issue';

/** Jira through Forge, always `asUser()`. */
export const jira: Jira = {
  readIssue,
  readHead,
  readIssues,
  readHeads,
  readBriefs,
  findBriefs,
  searchUpdated,
  readDescription,
  readAttachments,
  mayEdit,
  readHistories,
  completeComments,
  completeWorklogs,
  readRemoteLinks,
  findVisible,
  readStatuses,
  readPeople,
  readRecord,
  readCreateScreen,
  readScreenOfType,
  readCreatableProjects,
  readLinkTypes,
  readPriorityNames,
  readProjectNames,
  readSprintName,
  readSprints,
  moveToSprint,
  moveToBacklog,
  findParents,
  findAssignable,
  newestKeyNumber,
  createIssues,
  markIssue,
  searchMarked,
  linkIssues,
  editIssue,
  readFollowUpSite,
  readLive,
  readRights,
  assignIssue,
  readLeads,
  readLedProjects,
  readComponentLeads,
  readPriorities,
  notify,
  hasComment,
  addComment,
  readDescribed,
  writeSummary,
  readIncident,
  readFieldValue,
  isFound,
  mayAdminister,
  readFound,
  faultOfQuery,
};
