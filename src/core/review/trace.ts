import type { Addition, AdditionAbout, Review, TraceEntry } from '#contract';

/** One thing that was done: a step of the review's life, or something people wrote, changed or took back. */
export type Done = { readonly at: string; readonly by: string } & (
  { readonly step: TraceEntry } | { readonly about: AdditionAbout; readonly how: 'wrote' | 'changed' | 'tookBack' }
);

function ofAddition({ about, body, by, at, earlier }: Addition): Done[] {
  // What is kept from this reader is told as nothing: neither what it is nor that it is there.
  const versions = [...earlier, { body, by, at }];
  return versions.map((version, index): Done => ({
    at: version.at,
    by: version.by,
    about,
    how: version.body === null ? 'tookBack' : index === 0 ? 'wrote' : 'changed',
  }));
}

const isShown = ({ withheld, sealed }: Addition): boolean => !withheld && !sealed;

/** Who did what and when, newest first: only what this reader sees, and never what was written. */
export function traceOf(review: Pick<Review, 'trace'> | null, additions: readonly Addition[]): readonly Done[] {
  const steps = (review?.trace ?? []).map((step): Done => ({ at: step.at, by: step.by, step }));
  const all = [...steps, ...additions.filter(isShown).flatMap(ofAddition)];
  // Of one moment, what was done last stands first.
  return all.reverse().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
