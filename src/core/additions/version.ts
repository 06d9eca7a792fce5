import type { Addition, AdditionAbout } from '#contract';

/** One writing of one addition. The store keeps every one of them, in the order they were written. */
export type AdditionVersion<About extends AdditionAbout = AdditionAbout> = {
  [A in About]: Pick<Addition<A>, 'id' | 'about' | 'eventId' | 'issueId' | 'body' | 'revision' | 'by' | 'at'>;
}[About];

/** An addition once one more version of it is written. */
export function grown(known: Addition | undefined, version: AdditionVersion): Addition {
  const earlier = known ? [...known.earlier, { body: known.body, by: known.by, at: known.at }] : [];
  // Versions of one id are about one thing, which the types cannot know.
  return { ...version, earlier } as Addition;
}

/** The additions that these versions make, by id, in the order they were first written. */
export function toAdditions(versions: readonly AdditionVersion[]): Map<string, Addition> {
  const additions = new Map<string, Addition>();
  for (const version of versions) additions.set(version.id, grown(additions.get(version.id), version));
  return additions;
}
