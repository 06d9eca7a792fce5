import type { Change } from '#contract';
import { dateWords, holdsDate } from './words/dates';
import { labelWords, memberWords, sprintWords } from './words/lists';
import { childWords, linkWords, parentWords, remoteLinkWords } from './words/links';
import { assigneeWords } from './words/people';
import { anyField, named, namedText, sidesOf, type Words } from './words/plain';
import { attachmentWords, durationWords, worklogWords } from './words/work';

/** Flagging is logged as a select field that holds `Impediment`. */
const flagWords: Words = (change) => (sidesOf(change).to ? 'Flag added' : 'Flag removed');

const rankWords: Words = ({ toText }) => toText || 'Ranked';

const resolutionWords: Words = (change) => named('Resolution')(change);

/** By field id and, where Jira gives none (links, moves, all of Jira Server), by field name; both in lower case. */
const byField: Readonly<Record<string, Words>> = {
  status: named('Status'),
  resolution: resolutionWords,
  priority: named('Priority'),
  summary: named('Summary'),
  description: namedText('Description'),
  environment: namedText('Environment'),
  assignee: assigneeWords,
  reporter: named('Reporter'),
  labels: labelWords,
  link: linkWords,
  remoteissuelink: remoteLinkWords,
  sprint: sprintWords,
  rank: rankWords,
  fixversions: memberWords('Fix version'),
  'fix version': memberWords('Fix version'),
  versions: memberWords('Affected version'),
  version: memberWords('Affected version'),
  components: memberWords('Component'),
  component: memberWords('Component'),
  'epic link': named('Epic'),
  'epic child': childWords,
  issueparentassociation: parentWords,
  parent: parentWords,
  'parent link': named('Parent link'),
  'parent issue': parentWords,
  attachment: attachmentWords,
  comment: () => 'Comment deleted',
  timespent: durationWords('Time spent'),
  timeestimate: durationWords('Remaining estimate'),
  timeoriginalestimate: durationWords('Original estimate'),
  worklogid: worklogWords,
  duedate: dateWords('Due date'),
  flagged: flagWords,
  issuetype: named('Issue type'),
  project: named('Project'),
  key: named('Key'),
  workflow: named('Workflow'),
  security: named('Security level'),
};

/** Names that Jira Software's own custom fields carry on every site; any other custom field speaks for itself. */
const softwareFields = ['sprint', 'rank', 'flagged', 'epic link', 'epic child', 'parent link', 'parent issue'];

function wordsFor({ fieldId, field }: Change): Words | undefined {
  const name = field.toLowerCase();
  if (!fieldId.startsWith('customfield_')) return byField[fieldId.toLowerCase()] ?? byField[name];
  return softwareFields.includes(name) ? byField[name] : undefined;
}

/** One change in plain words, without who or when. */
export function changeWords(change: Change): string {
  const words = wordsFor(change);
  if (words) return words(change);
  return holdsDate(change) ? dateWords()(change) : anyField(change);
}
