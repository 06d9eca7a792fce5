import { view } from '@forge/bridge';
import { call } from './call';

/**
 * What takes longest begins first: this module and what it needs are a file of their own, so that the app already
 * reads Jira while the panel's own code, which is five times longer, is still on its way.
 */
export const opening = call('openPanel', {});
export const context = view.getContext();
void view.theme.enable();
// The browser takes some 20 ms to wake the data that times are told with. It does so here, once the calls are out.
setTimeout(wakeCalendar);

function wakeCalendar(): void {
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', timeZoneName: 'short' }).format(0);
}
