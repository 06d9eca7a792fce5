/** What people put before a follow-up that is no part of it: bullets, boxes, ticket keys, teams in brackets, priorities. */
const fronts: readonly RegExp[] = [
  /^[\p{Extended_Pictographic}\uFE0F✓✔☐☑→»·]+\s*/u,
  /^(?:[-*+•‣–]|\d{1,2}[.)])\s+/u,
  /^\[[ xX✓]?\]\s*/u,
  /^\[[^\]\n]{1,40}\]\s*[:\-–—]?\s*/u,
  /^\((?:[A-Z][A-Z0-9]+-\d+|#\d+|P\d|[^)\n]{1,20}-term)\)\s*[:\-–—]?\s*/u,
  /^(?:[A-Z][A-Z0-9]+-\d+|[A-Za-z0-9_.-]*#\d+)\s*[:\-–—]?\s+/u,
  /^(?:P\d|S\d|SEV-?\d)\s*[:\-–—]\s*/u,
  /^@[\w.-]+\s*[:,\-–—]?\s+/u,
  /^(?:owners?|assignees?|team|dri|responsible|priority|due|who|type)\s*:\s*[^.:;,|\n]{1,40}[.;,|]\s+/iu,
  /^(?:todo|action(?: item)?s?|ai|task|follow[- ]?up|next steps?|(?:short|mid|medium|long)[- ]term|immediate(?:ly)?|post-incident|later|done|tbd|wip)\s*[:\-–—]\s*/iu,
];

/** What stands behind it: where it is tracked. */
const backs: readonly RegExp[] = [
  /\s*[([]{1,2}\s*(?:see\s+)?(?:(?:github|jira|gitlab)\s+)?(?:issue|ticket|pull request|pr|mr|card|link|fix)s?(?:\s*[#:]?\s*[\w-]*\d[\w-]*)?\s*[)\]]{1,2}\s*\.?$/iu,
  /\s+(?:(?:Git[Hh]ub|Jira|GitLab)\s+)?(?:Issue|Ticket|Pull [Rr]equest|PR|MR)\s*\.?$/u,
  /\s*[([]{1,2}\s*[)\]]{1,2}\s*\.?$/u,
  /\s*[([]{0,2}\s*(?:[A-Z][A-Z0-9]+-\d+|#\d+)\s*[)\]]{0,2}\s*\.?$/u,
];

/** The longest text that is read, in characters: an issue's summary has 255, and nothing further changes a verdict. */
const longest = 600;

/** A follow-up without its bullet, its ticket key, its team, its markup and its links: what it says. */
export function tidy(written: string): string {
  const plain = written
    .slice(0, longest)
    .replaceAll(/\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])/gu, '$1')
    .replaceAll(/<?https?:\/\/[^\s>)\]]+>?/gu, ' ')
    .replaceAll(/\*\*|__|~~/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
  return cutWhile(cutWhile(plain, fronts), backs);
}

/** Cuts what matches, again and again, but never the whole. */
function cutWhile(text: string, patterns: readonly RegExp[]): string {
  let left = text;
  for (let turn = 0; turn < patterns.length; turn += 1) {
    const pattern = patterns.find((cut) => cut.test(left));
    const shorter = pattern === undefined ? left : left.replace(pattern, '').trim();
    if (shorter === left || shorter === '') return left;
    left = shorter;
  }
  return left;
}
