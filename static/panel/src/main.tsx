import { view } from '@forge/bridge';
import { call } from './call';

/**
 * The page's entry, kept small. What takes longest begins first: the app already reads Jira while React and the rest,
 * which the page fetches beside this, are still being evaluated.
 */
function start(): void {
  void view.theme.enable();
  const opening = call('openPanel', {});
  const context = view.getContext();
  void import('./render').then(({ renderPanel }) => renderPanel(opening, context));
}

start();
