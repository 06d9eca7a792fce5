/** A custom field's value in words; undefined where only JSON would say it. */
export function wordsOfValue(
  value: unknown,
  times: { full(time: string): string; date(date: string): string },
): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return wordsOfText(value, times);
  if (Array.isArray(value)) {
    const words = value.map((each) => wordsOfValue(each, times));
    return words.some((each) => each === undefined) ? undefined : words.join(', ');
  }
  return typeof value === 'object' && value !== null
    ? wordsOfObject(value as Record<string, unknown>, times)
    : undefined;
}

function wordsOfText(text: string, times: { full(time: string): string; date(date: string): string }): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return times.date(text);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? times.full(text) : text;
}

function wordsOfObject(
  value: Record<string, unknown>,
  times: { full(time: string): string; date(date: string): string },
): string | undefined {
  const sla = wordsOfSla(value);
  if (sla !== undefined) return sla;
  const child = value['child'];
  const own = [value['displayName'], value['value'], value['name'], value['title'], value['key']].find(
    (each): each is string => typeof each === 'string',
  );
  if (own === undefined) return undefined;
  const below = child === undefined ? undefined : wordsOfValue(child, times);
  return below === undefined ? own : `${own}, ${below}`;
}

interface Cycle {
  breached?: boolean;
  elapsedTime?: { friendly?: string };
  remainingTime?: { friendly?: string };
}

/** A service project's SLA: what is left of the running cycle, else how the last one ended. */
function wordsOfSla(value: Record<string, unknown>): string | undefined {
  if (!('completedCycles' in value) && !('ongoingCycle' in value)) return undefined;
  const running = value['ongoingCycle'] as Cycle | undefined;
  if (running) return `${running.remainingTime?.friendly ?? '–'} remaining${running.breached ? ', missed' : ''}`;
  const last = (value['completedCycles'] as Cycle[] | undefined)?.at(-1);
  if (!last) return 'Not started';
  return `${last.breached ? 'Missed' : 'Met'}, after ${last.elapsedTime?.friendly ?? '–'}`;
}
