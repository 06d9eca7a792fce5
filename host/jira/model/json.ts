/**
 * Everything the played site knows, as plain JSON, so that it can be kept in a file.
 * Times are ISO 8601 strings with the offset they were written in (Jira's form, `+0000` without a colon).
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
/** A document in Atlassian Document Format: `{ version: 1, type: 'doc', content }`. */
export type Adf = JsonObject;
