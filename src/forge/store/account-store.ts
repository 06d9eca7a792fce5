import type { AccountStore } from '../../app/privacy-ports';
import { endRun, noteClosed, noteHeld, readRun } from './account-run';
import { beginStep, takeStep } from './closings';
import { walkHolders } from './holders';
import { noteUntold } from './postmortems';

/** Everything that is stored, as the weekly run walks through it. */
export const accountStore: AccountStore = {
  walkHolders,
  noteHeld,
  readRun,
  noteClosed,
  endRun,
  beginStep,
  endStep: takeStep,
  noteUntold,
};
