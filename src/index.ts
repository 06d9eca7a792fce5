/** The functions that manifest.yml names, and nothing else. */
export { handler as resolver } from './forge/resolver';
export { handler as settings } from './forge/settings-resolver';
export { daily as closingsDaily } from './forge/closings';
export { consumer as closings } from './forge/closings';
export { weekly as accountsWeekly } from './forge/accounts';
export { consumer as accounts } from './forge/accounts';
