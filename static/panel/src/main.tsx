import { view } from '@forge/bridge';
import { call } from './call';
import { frameWords } from './words';

/**
 * The page's entry, kept small. What takes longest begins first: the app already reads Jira while React and the rest,
 * which the page fetches beside this, are still being evaluated.
 */
function start(): void {
  void view.theme.enable();
  const opening = call('openPanel', {});
  const context = view.getContext();
  // Waking the browser's calendar takes some milliseconds, and here nothing waits for them.
  void new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' });
  import('./render').then(({ renderPanel }) => renderPanel(opening, context)).catch(sayNotLoaded);
}

function sayNotLoaded(): void {
  document.getElementById('root')?.append(frameWords.notLoaded);
}

start();
