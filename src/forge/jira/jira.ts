import type { Jira } from '../../app/ports';
import { createIssue, createIssues, editIssue, linkIssues, markIssue, newestKeyNumber, readLinkType } from './create';
import { readCreateScreen, readScreenOfType } from './create-screen';
import { findVisible } from './find-visible';
import { readHistories } from './histories';
import { readAttachments, readDescription, readHead, readHeads, readIssue, readIssues, searchMarked, searchUpdated } from './issues';
import { completeComments, completeWorklogs, readRemoteLinks } from './lists';
import { findParents } from './parents';
import { findAssignable, readPeople } from './people';
import { readCreatableProjects, readLinkTypes } from './projects';
import { mayEdit } from './rights';
import { readRecord } from './single-records';
import { moveToBacklog, moveToSprint, readSprints } from './sprints';
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
  readScreenOfType,
  readCreatableProjects,
  readLinkTypes,
  readSprints,
  moveToSprint,
  moveToBacklog,
  findParents,
  findAssignable,
  readLinkType,
  newestKeyNumber,
  createIssue,
  createIssues,
  markIssue,
  searchMarked,
  linkIssues,
  editIssue,
};
