import type { Ticket, TimelineEvent } from '#contract';
import type { HistoryRecord } from '#core/timeline/records';
import { buildTimeline } from '#core/timeline/timeline';
import { changelogJson } from './build-changelog';
import { atMost, median, type Measurement } from './measurement';

const RUNS = 21;
const WARM_UP = 10;

const incident: Ticket = {
  id: '10402',
  key: 'OPS-88',
  summary: 'EU card payments declined',
  relation: null,
  type: { id: '10005', name: 'Incident' },
  status: { id: '10004', name: 'Resolved', category: 'done' },
  updatedAt: '2026-11-18T08:44:05.000Z',
};

const parse = (json: string): readonly HistoryRecord[] =>
  (JSON.parse(json) as { readonly values: readonly HistoryRecord[] }).values;

function build(histories: readonly HistoryRecord[]): readonly TimelineEvent[] {
  const creation = { id: incident.id, created: '2026-11-02T05:59:00.000+0000', summary: incident.summary };
  const lists = { comments: [], worklogs: [], attachments: [], remoteLinks: [] };
  return buildTimeline([{ key: incident.key, creation, histories, ...lists }], [incident], new Set()).events;
}

function milliseconds(act: () => number, events: number): number {
  const before = performance.now();
  const told = act();
  const taken = performance.now() - before;
  if (told !== events) throw new Error(`${told} events instead of ${events}`);
  return taken;
}

/** Each value by what was measured in the same turn: what else the machine does in that moment slows both. */
const byTurns = (values: readonly number[], floors: readonly number[]): number =>
  median(values.map((value, turn) => value / (floors[turn] ?? Number.NaN)));

/** Building a timeline of 5,000 entries from what `JSON.parse` made, against `JSON.parse` of the same bytes, by turns. */
export async function buildAgainstParse(): Promise<Measurement[]> {
  const entries = 5_000;
  const json = changelogJson(entries);
  const [parsing, building]: [number[], number[]] = [[], []];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const parsed = milliseconds(() => parse(json).length, entries);
    const histories = parse(json);
    const built = milliseconds(() => build(histories).length, entries + 1);
    if (run >= 0) {
      parsing.push(parsed);
      building.push(built);
    }
  }
  return [atMost('build-5k.vs-parse', byTurns(building, parsing), 'times JSON.parse', median(parsing), 1.5)];
}

/**
 * So many small timelines as make up a large one take as long as it, if the cost per event does not grow. They are kept
 * until the last is built, and each reads entries of its own: else the small ones would be charged for no memory, and
 * the large one for all of it.
 */
const SMALL = 1_000;
const LARGE = 100_000;

/** What an event costs in a timeline of 100,000 against one of 1,000. */
export async function buildLinearity(): Promise<Measurement[]> {
  const rounds = LARGE / SMALL;
  const json = changelogJson(SMALL);
  const small = Array.from({ length: rounds }, () => parse(json));
  const large = parse(changelogJson(LARGE));
  const [few, many]: [number[], number[]] = [[], []];
  for (let run = -3; run < 9; run += 1) {
    const inParts = milliseconds(
      () => {
        const kept = small.map(build);
        return kept.reduce((sum, events) => sum + events.length, 0);
      },
      rounds * (SMALL + 1),
    );
    const whole = milliseconds(() => build(large).length, LARGE + 1);
    if (run >= 0) {
      few.push((inParts * 1_000) / LARGE);
      many.push((whole * 1_000) / LARGE);
    }
  }
  return [atMost('build.linearity', byTurns(many, few), 'times the cost per event', median(few), 1.3)];
}
