/** The functions that manifest.yml names, and nothing else. */
export { handler as resolver } from './forge/resolver';
