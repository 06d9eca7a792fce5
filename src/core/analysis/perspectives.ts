import type { Addition, Timeline, TimelineEvent } from '#contract';
import { actorOf } from '../people/actor-of';
import { teamsOf } from '../people/teams-of';

/** Whose views were heard, by team (the project its people mainly worked in); no figure of any one person (S3-12). */
export type Perspectives = {
  /** Views written on events, sealed ones among them. */
  readonly views: number;
  readonly heard: readonly string[];
  readonly notYet: readonly string[];
};

type PerspectivesInput = Pick<Timeline, 'people' | 'tickets'> & {
  readonly events: readonly TimelineEvent[];
  readonly additions: readonly Addition[];
};

export function perspectivesOf({ events, additions, people, tickets }: PerspectivesInput): Perspectives {
  const actor = actorOf(people);
  const acts = events.flatMap((event) => {
    const who = actor(event);
    const type = who === null ? 'app' : people[who]?.accountType;
    return who === null || type === 'app' || type === 'customer' ? [] : [{ who, issue: event.source.issue }];
  });
  const teams = teamsOf(acts, tickets);
  const views = additions.filter((one) => one.about === 'perspective' && (one.body !== null || one.sealed === true));
  const home = (tickets[0]?.key ?? '').replace(/-\d+$/, '');
  const heard = new Set(views.map(({ by }) => teams.get(by) ?? home));
  return {
    views: views.length,
    heard: [...heard].sort(),
    notYet: [...new Set(teams.values())].filter((team) => !heard.has(team)).sort(),
  };
}
