import { view } from '@forge/bridge';
import { call } from './call';

/**
 * What takes longest begins first: this module is imported before React, so that the app already reads Jira while the
 * panel's own code is still being evaluated.
 */
void view.theme.enable();
export const opening = call('openPanel', {});
export const context = view.getContext();
