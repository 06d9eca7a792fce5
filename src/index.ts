/** The functions that manifest.yml names, and nothing else. */
export { handler as resolver } from './forge/resolver';
export { daily as closingsDaily } from './forge/closings';
export { consumer as closings } from './forge/closings';
export { handler as settings } from './forge/settings-resolver';
