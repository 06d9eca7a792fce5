import type { Unclassified } from '#core/timeline/classify';
import { fromChangelog } from '#core/timeline/from-changelog';
import { fromComment } from '#core/timeline/from-comments';
import { fromWorklog } from '#core/timeline/from-worklogs';
import { mask } from '#core/timeline/mask';
import type { HistoryRecord } from '#core/timeline/records';
import { wholeText } from '#core/timeline/whole-text';
import { linkedKeys } from '#core/timeline/withheld';
import { Failure } from './failure';
import type { Caller, Jira, Ports, SingleRecord } from './ports';
import { requirePart } from './rights';

const cuttable = ['changelog', 'comment', 'worklog'] as const;

/** `changelog:10038` taken apart. Only records that can be long are ever cut. Throws badInput. */
function take(eventId: string): { kind: SingleRecord['kind']; recordId: string } {
  const [name, recordId] = eventId.split(':');
  const kind = cuttable.find((candidate) => candidate === name);
  if (!kind || !recordId) throw new Failure('badInput');
  return { kind, recordId };
}

/** Link entries name tickets by key: those that Jira does not show this reader now are masked here too. */
async function hiddenIn(jira: Jira, history: HistoryRecord): Promise<ReadonlySet<string>> {
  const keys = linkedKeys([history]);
  if (keys.length === 0) return new Set();
  const visible = await jira.readHeads(keys);
  if (visible.length === keys.length) return new Set();
  const shown = visible.map(({ key }) => key.toUpperCase());
  return new Set(keys.filter((key) => !shown.includes(key)));
}

async function tell(jira: Jira, single: SingleRecord, issueKey: string): Promise<Unclassified> {
  if (single.kind === 'comment') return fromComment(single.record, issueKey);
  if (single.kind === 'worklog') return fromWorklog(single.record, issueKey);
  return mask(fromChangelog(single.record, issueKey), await hiddenIn(jira, single.record));
}

/** The whole text of an event whose text was cut. */
export async function readEvent(
  ports: Ports,
  caller: Caller,
  input: { readonly eventId: string; readonly issueId: string },
): Promise<{ text: string }> {
  const { kind, recordId } = take(input.eventId);
  const { id, key } = await requirePart(ports, caller, input.issueId);
  const single = await ports.jira.readRecord(kind, id, recordId);
  if (!single) throw new Failure('jiraRefused', { fields: { '': 'Jira no longer shows this entry.' } });
  return { text: wholeText(await tell(ports.jira, single, key)) };
}
