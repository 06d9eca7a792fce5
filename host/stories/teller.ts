import { createClock } from '../clock';
import { calm } from '../conditions';
import type { User, SiteState } from '../jira/model';
import { createStage } from './stage';
import type { Stage } from './stage';
import { createVerbs } from './verbs';
import type { Verbs } from './verbs';

/** A moment of a story: who does something at that time. Verbs may be chained; each follows half a second later. */
export type At = (time: string, who: User) => Verbs;

export interface Teller {
  /** `on('2026-11-18')` gives the moments of that day: `at('02:14:05', noor).comments('OPS-88', '…')`, in UTC. */
  on(day: string): At;
  /** Plays everything told so far, in order of time, through Jira's own routes. */
  play(): SiteState;
}

type Told = { time: number; at: string; act(stage: Stage): void };

/** Real clocks do not stop at full seconds: the same odd milliseconds at every telling. */
const oddMs = (count: number): number => (count * 373) % 983;

/**
 * Tells a story in a site. Threads may be told one after the other (a ticket a file); they are played together, in
 * order of time, so that ids rise with time over the whole site as they do in Jira.
 */
export function createTeller(state: SiteState): Teller {
  const told: Told[] = [];
  return {
    on: (day) => (time, who) => {
      const start = Date.parse(`${day}T${time}Z`);
      if (Number.isNaN(start)) throw new RangeError(`"${day} ${time}" is no time of a story.`);
      let count = 0;
      return createVerbs(who, (act) => {
        told.push({ time: start + count * 500, at: `${day} ${time} ${who.displayName}`, act });
        count += 1;
      });
    },
    play() {
      const clock = createClock(new Date(0).toISOString(), false);
      const stage = createStage(state, clock, { ...calm });
      let last = 0;
      for (const [index, moment] of told.toSorted((a, b) => a.time - b.time).entries()) {
        last = Math.max(last + 1, moment.time + (oddMs(index) % 490));
        clock.set(last);
        stage.moment = moment.at;
        moment.act(stage);
      }
      return state;
    },
  };
}
