/** Where live Jira differs from its description, and we with it; each with its reason. */
export const knownExceptions: readonly { matches: RegExp; reason: string }[] = [
  {
    matches: /\/items\/\*\/(from|to|fromString|toString) must be string/,
    reason: 'An empty side of a change is null in every real export; the description knows no null.',
  },
  {
    matches: /\/items\/\* .*"tmp(From|To)AccountId"/,
    reason: 'Cloud writes these two beside a new assignee; undocumented, in every real export.',
  },
  {
    matches: /^POST \/rest\/api\/3\/changelog\/bulkfetch .*\/created must be string/,
    reason: 'bulkfetch gives epoch milliseconds (measured 2026-10); the description’s own example is a number too.',
  },
  {
    matches: /^GET \/rest\/api\/3\/field .*"untranslatedName"/,
    reason: 'In real exports of custom fields, not in the description.',
  },
  {
    matches: /^GET \/rest\/api\/3\/serverInfo .*"defaultLocale"/,
    reason: 'Documented in the resource’s text and given live, not in its schema.',
  },
  {
    matches: /configuration \/location must NOT have additional properties/,
    reason:
      'The description’s own example has key, id, self and name, as real exports do; its schema is that of boards.',
  },
];

/**
 * Operations newer than the description at hand: the board lists by token of 2026-05, checked against jira.js instead
 * (test/host/conformance).
 */
export const isNewerOperation = (name: string): boolean => name.includes(' /rest/software/1.0/');
