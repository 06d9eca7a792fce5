import type { Jira } from '../../app/ports';
import { assignIssue } from './assign';
import { createIssue, editIssue, linkIssues, newestKeyNumber, readLinkType } from './create';
import { readCreateScreen } from './create-screen';
import { findVisible } from './find-visible';
import { readHistories } from './histories';
import { readAttachments, readDescription, readHead, readHeads, readIssue, readIssues, searchUpdated } from './issues';
import { completeComments, completeWorklogs, readRemoteLinks } from './lists';
import { readLeads } from './leads';
import { readLive, readSprintField } from './live';
import { readRights } from './live-rights';
import { findAssignable, readPeople } from './people';
import { mayEdit } from './rights';
import { moveToBacklog, moveToSprint } from './moves';
import { readRecord } from './single-records';
import { readStatuses } from './statuses';

/** Jira through Forge, always `asUser()`. */
export const jira: Jira = {
  readIssue,
  readHead,
  readIssues,
  readHeads,
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
  findAssignable,
  readLinkType,
  newestKeyNumber,
  createIssue,
  linkIssues,
  editIssue,
  readSprintField,
  readLive,
  readRights,
  assignIssue,
  moveToSprint,
  moveToBacklog,
  readLeads,
};
