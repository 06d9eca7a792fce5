import type { Ticket } from '#contract';

/** `PAY` of `PAY-229`. */
const projectOf = (issueKey: string): string => issueKey.replace(/-\d+$/, '');

type Act = { readonly who: string; readonly issue: string };

/**
 * The project each actor mainly acted in, by its key. Everybody meets in the incident, so that its own project counts
 * only for those who were nowhere else; of two projects with as many acts the one met first.
 */
export function teamsOf(acts: readonly Act[], tickets: readonly Ticket[]): ReadonlyMap<string, string> {
  const home = projectOf(tickets[0]?.key ?? '');
  const tallies = new Map<string, Map<string, number>>();
  for (const { who, issue } of acts) {
    const tally = tallies.get(who) ?? new Map<string, number>();
    tallies.set(who, tally);
    const project = projectOf(issue);
    tally.set(project, (tally.get(project) ?? 0) + 1);
  }
  return new Map([...tallies].map(([who, tally]) => [who, mainProject(tally, home)]));
}

function mainProject(tally: ReadonlyMap<string, number>, home: string): string {
  let [main, most] = [home, 0];
  for (const [project, acts] of tally) if (project !== home && acts > most) [main, most] = [project, acts];
  return main;
}
