import type { SiteState } from '../model';
import { epochOf, jiraTime } from '../time';

/** Enough times to tell zones apart by their daylight saving. */
const samples = 2000;

const timesOf = (state: SiteState): string[] =>
  Object.values(state.issues)
    .flatMap((issue) => [
      issue.created,
      issue.updated,
      ...issue.histories.map(({ created }) => created),
      ...issue.comments.map(({ created }) => created),
    ])
    .filter((time) => /[+-]\d{4}$/.test(time))
    .slice(0, samples);

/**
 * The zone in which the export's site writes its times: of UTC and its people's zones, the one that explains the most
 * offsets. New history in the imported site then looks like the old.
 */
export function siteZone(state: SiteState): string {
  const times = timesOf(state);
  const zones = [...new Set(Object.values(state.users).map(({ timeZone }) => timeZone))].sort();
  const explained = (zone: string) =>
    times.filter((time) => time.slice(-5) === jiraTime(epochOf(time), zone).slice(-5)).length;
  return ['Etc/UTC', ...zones]
    .map((zone) => ({ zone, count: explained(zone) }))
    .reduce((best, next) => (next.count > best.count ? next : best)).zone;
}
