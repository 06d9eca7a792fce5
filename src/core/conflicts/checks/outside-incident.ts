import type { TimelineEvent } from '#contract';
import { isKnown } from '../../lifecycle/standing-marks';
import type { Check, Conflict, Scene } from '../conflict';

/** From the first to the last thing that Jira or a mark knows; ms. Null where they know nothing. */
function extentOf({ events, added, marks }: Scene): readonly [number, number] | null {
  const times = Object.values(marks).flatMap((mark) => (isKnown(mark) ? [Date.parse(mark.at)] : []));
  const own = events.filter(({ id, at }) => !added.has(id) && Date.parse(at) > 0);
  for (const event of [own[0], own.at(-1)]) if (event) times.push(Date.parse(event.at));
  return times.length === 0 ? null : [Math.min(...times), Math.max(...times)];
}

const conflict = (list: readonly TimelineEvent[], side: 'before' | 'after', ms: number): Conflict[] =>
  list[0] ? [{ code: 'outsideIncident', eventIds: list.map(({ id }) => id), at: list[0].at, side, ms }] : [];

/** What was added far from all that Jira and the marks know: most likely another day, month or year was meant. */
export const outsideIncident: Check = (scene) => {
  const extent = extentOf(scene);
  if (!extent) return [];
  const [from, to] = extent;
  const { outsideMs } = scene.defaults;
  const groups = [
    ...scene.sources.map(({ events }) => events),
    ...scene.events.filter(({ id }) => scene.added.get(id)?.source === 'hand').map((event) => [event]),
  ];
  return groups.flatMap((list) => {
    const before = list.filter(({ at }) => Date.parse(at) < from - outsideMs);
    const after = list.filter(({ at }) => Date.parse(at) > to + outsideMs);
    return [
      ...conflict(before, 'before', from - Date.parse(before[0]?.at ?? '')),
      ...conflict(after, 'after', Date.parse(after.at(-1)?.at ?? '') - to),
    ];
  });
};
