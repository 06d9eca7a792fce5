import type { Change, EventKind, StatusCategory } from '#contract';
import type { Scene } from './scene';
import { topicOf, type Topic } from './topic';

export type Verdict = { readonly kind: EventKind; readonly significant: boolean };

const FOLDS: Verdict = { kind: 'note', significant: false };

/** Saved without a change: Jira logs that too. */
const moved = ({ from, to, fromText, toText }: Change): boolean => from !== to || fromText !== toText;

/** The category of a change's side: by status id, never by its name; unknown for a status the site no longer has. */
const category = (id: string | null, { categories }: Scene): StatusCategory | undefined =>
  id === null ? undefined : categories.get(id);

/** Its end, or its coming back. */
function endsOrReturns(change: Change, scene: Scene): boolean {
  const [before, after] = [category(change.from, scene), category(change.to, scene)];
  return (after === 'done') !== (before === 'done');
}

const kinds: Readonly<Record<Topic, EventKind>> = {
  status: 'status',
  resolution: 'status',
  severity: 'impact',
  priority: 'impact',
  impact: 'impact',
  owner: 'assignment',
  flag: 'status',
  other: 'note',
};

/** The weightiest first: one entry may change many fields. */
const byWeight: readonly Topic[] = ['status', 'resolution', 'severity', 'impact', 'priority', 'owner', 'flag'];

/** On a ticket that is only a neighbour's neighbour, nothing but its end counts. */
const standsOut = (topic: Topic, change: Change, scene: Scene): boolean => {
  if (topic === 'flag') return false;
  return scene.place !== 'distant' || topic === 'resolution' || (topic === 'status' && endsOrReturns(change, scene));
};

/** A changelog entry: what it is about, and whether it stands out (S3-25). */
export function edited(changes: readonly Change[], scene: Scene): Verdict {
  let best: Change | undefined;
  let topic: Topic = 'other';
  let weight = byWeight.length;
  let significant = false;
  for (const change of changes) {
    const about = topicOf(change);
    if (about === 'other' || !moved(change)) continue;
    significant ||= standsOut(about, change, scene);
    const heavy = byWeight.indexOf(about);
    if (heavy >= weight) continue;
    best = change;
    topic = about;
    weight = heavy;
  }
  if (!best) return FOLDS;
  const handed = topic === 'owner' && Boolean(best.from) && Boolean(best.to);
  return { kind: handed ? 'handOver' : kinds[topic], significant };
}
