import type { Store } from '../../app/ports';
import { appendAdditions } from './additions';
import { openClaim, readClaim, readClaims, replaceClaim } from './claims';
import { discardDraft, readDraft, saveDraft } from './drafts';
import { claimStep, noteClosings, readAllClosings, readClosings, takeStep } from './closings';
import { newestLessons, readLessons, saveLessons } from './lessons';
import { addFollowUps, listPostmortems, readAllFollowUps, readFollowUps } from './postmortems';
import { changePresence, readPresence } from './presence';
import { readPostmortem } from './read-postmortem';
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
  readDraft,
  saveDraft,
  discardDraft,
  openClaim,
  readClaim,
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
};
