import type { Store } from '../../app/ports';
import { openClaim, readClaim, replaceClaim } from './claims';
import { discardDraft, readDraft, saveDraft } from './drafts';
import { addFollowUps, readFollowUps } from './postmortems';

/** The app's own records, in Forge's Custom Entity Store: written conditionally, read by key. */
export const store: Store = {
  readFollowUps,
  addFollowUps,
  readDraft,
  saveDraft,
  discardDraft,
  openClaim,
  readClaim,
  replaceClaim,
};
