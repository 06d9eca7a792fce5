import type { Addition, AdditionAbout } from '#contract';
import type { EditPlan } from '#core/additions/plan-edits';
import { toAdditions } from '#core/additions/version';
import { summaryOf } from '#core/review/summary';
import { defaultSettings } from '#core/settings/default-settings';
import type { AdditionLog, Caller, Ports } from './ports';
import { tellJira } from './tell-jira';

/** What Jira's search is told of a review comes from these. */
const telling: readonly AdditionAbout[] = ['factor', 'idea', 'mark', 'severity'];

/** What additions alone say of it. */
function toldBy(additions: Iterable<Addition>): string {
  const all = [...additions];
  const marks = all.filter(({ about }) => about === 'mark' || about === 'severity').map(({ id, body }) => [id, body]);
  const vitals = { severity: null, overAt: null };
  const rest = summaryOf({ review: null, vitals, settings: defaultSettings, additions: all, created: [] });
  return JSON.stringify([marks, rest]);
}

/**
 * After a save: tells Jira's search where what it knows has changed, where it could not be told last time, and where an
 * edit came again, since then the answer to the first was lost, and perhaps what followed it too.
 */
export async function tellOfSaved(
  ports: Ports,
  caller: Caller,
  log: AdditionLog,
  { versions, saved, standing }: EditPlan,
  untold: boolean,
): Promise<void> {
  const written = new Set(versions.map(({ id }) => id));
  const again = saved.some((id) => !written.has(id) && telling.includes(standing.get(id)?.about ?? 'pin'));
  const mayTell = versions.some(({ about }) => telling.includes(about));
  const differs = mayTell && toldBy(toAdditions(log.versions).values()) !== toldBy(standing.values());
  if (untold || again || differs) await tellJira(ports, caller);
}
