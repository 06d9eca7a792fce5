import { lacksNames, mediaNames, nameMedia } from '#core/adf/name-media';
import { toText } from '#core/adf/to-text';
import type { Unclassified } from '#core/timeline/classify';
import { fromChangelog } from '#core/timeline/from-changelog';
import { fromComment } from '#core/timeline/from-comments';
import { fromWorklog } from '#core/timeline/from-worklogs';
import { mask } from '#core/timeline/mask';
import type { HistoryRecord } from '#core/timeline/records';
import { wholeText } from '#core/timeline/whole-text';
import { linkedKeys } from '#core/timeline/withheld';
import { Failure, stillThere } from './failure';
import type { Caller, Jira, Ports, SingleRecord } from './ports';
import { requirePart } from './rights';

/** What an event says in full; `body`: its own document, where it has one. */
type Whole = { readonly text: string; readonly body?: unknown };

const recorded = ['changelog', 'comment', 'worklog'] as const;

/** `changelog:10038` taken apart. Only what can be long or holds a document is ever asked for. Throws badInput. */
function take(eventId: string): { kind: SingleRecord['kind'] | 'created'; recordId: string } {
  const [name, recordId] = eventId.split(':');
  const kind = name === 'created' ? name : recorded.find((candidate) => candidate === name);
  if (!kind || !recordId) throw new Failure('badInput');
  return { kind, recordId };
}

/** Wiki text, which imports and old sites have, is no document. */
const bodyOf = (body: unknown): { body?: unknown } => (typeof body === 'object' && body !== null ? { body } : {});

/** Link entries name tickets by key: those that Jira does not show this reader now are masked here too. */
async function hiddenIn(jira: Jira, history: HistoryRecord): Promise<ReadonlySet<string>> {
  const keys = linkedKeys([history]);
  if (keys.length === 0) return new Set();
  const visible = await jira.readHeads(keys);
  if (visible.length === keys.length) return new Set();
  const shown = visible.map(({ key }) => key.toUpperCase());
  return new Set(keys.filter((key) => !shown.includes(key)));
}

/** The document with the name of every file it shows, as the timeline has it. */
const named = async (jira: Jira, issueId: string, document: unknown): Promise<unknown> =>
  lacksNames(document) ? nameMedia(document, mediaNames(await jira.readAttachments(issueId))) : document;

async function tell(
  jira: Jira,
  single: SingleRecord,
  { id, key: issueKey }: { readonly id: string; readonly key: string },
): Promise<Whole> {
  const words = (event: Unclassified) => ({ text: wholeText(event) });
  const { kind, record } = single;
  if (kind === 'comment') {
    const body = await named(jira, id, record.body);
    return { ...words(fromComment({ ...record, body }, issueKey)), ...bodyOf(body) };
  }
  if (kind === 'worklog') {
    const comment = await named(jira, id, record.comment);
    return { ...words(fromWorklog({ ...record, comment }, issueKey)), ...bodyOf(comment) };
  }
  return words(mask(fromChangelog(record, issueKey), await hiddenIn(jira, record)));
}

/** A ticket's making says what the ticket is about: its description as it stands now. */
async function tellCreation(jira: Jira, issueId: string): Promise<Whole> {
  const description = await named(jira, issueId, await jira.readDescription(issueId));
  return { text: toText(description), ...bodyOf(description) };
}

/** What an event says in full, whether or not its text was cut; with the document of a comment or a description. */
export async function readEvent(
  ports: Ports,
  caller: Caller,
  input: { readonly eventId: string; readonly issueId: string },
): Promise<Whole> {
  const { kind, recordId } = take(input.eventId);
  const part = await requirePart(ports, caller, input.issueId);
  const { id } = part;
  const gone = new Failure('jiraRefused', { fields: { '': 'Jira no longer shows this entry.' } });
  if (kind === 'created') {
    if (recordId !== id) throw new Failure('badInput');
    return stillThere(() => tellCreation(ports.jira, id), gone);
  }
  const single = await ports.jira.readRecord(kind, id, recordId);
  if (!single) throw gone;
  return stillThere(() => tell(ports.jira, single, part), gone);
}
