/** What can stand open under the tool row: one at a time, and nothing is covered by it. */
export const tools = ['addEvent', 'transcript', 'filter', 'knownAt', 'search', 'keys'] as const;
export type Tool = (typeof tools)[number];
