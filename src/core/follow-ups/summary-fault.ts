/** Jira takes at most this many characters. */
const SUMMARY_LIMIT = 255;

/** What stands in the way of a summary, in words for the person who wrote it; null where nothing does. */
export function summaryFault(summary: string): string | null {
  const text = summary.trim();
  if (text === '') return 'A follow-up needs a summary: what will be done?';
  if (/[\r\n]/.test(text)) return 'A summary is one line. Jira takes no line breaks in it.';
  if (text.length > SUMMARY_LIMIT) return `Jira takes at most ${SUMMARY_LIMIT} characters; this is ${text.length}.`;
  return null;
}
