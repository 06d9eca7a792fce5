import type { Store } from '../../app/ports';
import { appendAdditions } from './additions';
import { openClaim, readClaims, replaceClaim } from './claims';
import { claimStep, noteClosings, readAllClosings, readClosings, takeStep } from './closings';
import { newestLessons, readLessons, saveLessons } from './lessons';
import { moveMeeting, readMeeting } from './meetings';
import { addFollowUps, listPostmortems, noteUntold, readAllFollowUps, readFollowUps } from './postmortems';
import { changePresence, readPresence } from './presence';
import { readPostmortem } from './read-postmortem';
import { readSettings, saveSettings } from './project-settings';
import { readReview, saveReview } from './reviews';
import { noteSpaceOf, readPageRecord, readSpaceOf, savePageRecord } from './page-records';
import { countReader, fixRevision, readRevision, readTelling, saveTelling } from './revisions';
import { readSending, saveSending } from './sendings';
import { addText, listTexts } from './text-index';
import { anchorBefore, appendVersion, findNewer, readChains, settleChains } from './texts';

/** The app's own records, in Forge's Custom Entity Store: written conditionally, read by key. */
export const store: Store = {
  readPostmortem,
  appendAdditions,
  addFollowUps,
  readAllFollowUps,
  readLessons,
  newestLessons,
  saveLessons,
  openClaim,
  readClaims,
  replaceClaim,
  listTexts,
  findNewer,
  readChains,
  anchorBefore,
  addText,
  appendVersion,
  settleChains,
  readPresence,
  changePresence,
  readFollowUps,
  readClosings,
  readAllClosings,
  noteClosings,
  listPostmortems,
  claimStep,
  takeStep,
  readMeeting,
  moveMeeting,
  fixRevision,
  readRevision,
  readTelling,
  saveTelling,
  countReader,
  readSending,
  readPageRecord,
  savePageRecord,
  readSpaceOf,
  noteSpaceOf,
  saveSending,
  readReview,
  saveReview,
  noteUntold,
  readSettings,
  saveSettings,
};
