import { big } from '../stories/big';
import { nearMiss } from '../stories/near-miss';
import { paymentOutage } from '../stories/payment-outage';
import { slowBurn } from '../stories/slow-burn';
import { HostProblem } from '../host-problem';
import type { SiteState } from './model';

const stories = {
  'payment-outage': { tell: paymentOutage, now: '2026-11-18T09:00:00.000Z' },
  'near-miss': { tell: nearMiss, now: '2026-11-12T09:00:00.000Z' },
  'slow-burn': { tell: slowBurn, now: '2026-11-03T15:00:00.000Z' },
  big: { tell: big, now: '2026-11-16T09:00:00.000Z' },
} as const satisfies Record<string, { tell: () => SiteState; now: string }>;

export type StoryName = keyof typeof stories;

export const storyNames = Object.keys(stories) as StoryName[];

const isStory = (name: string): name is StoryName => Object.hasOwn(stories, name);

const tellings = new Map<StoryName, SiteState>();

/**
 * Tells one of the host's stories: the whole site, as it stands the morning after. A story is told the same each time,
 * so that a further host of this process is given a copy of the first telling.
 */
export function tellStory(name: string): SiteState {
  if (!isStory(name)) throw new HostProblem(`There is no story "${name}": choose ${storyNames.join(', ')}.`);
  const told = tellings.get(name) ?? stories[name].tell();
  tellings.set(name, told);
  return structuredClone(told);
}

/** When the host's clock starts in that story: the morning after, ISO 8601. Undefined for an import. */
export function storyNow(name: string): string | undefined {
  return isStory(name) ? stories[name].now : undefined;
}
