import type { AddedEvent, FollowUp, MarkName, TimelineEvent } from '#contract';
import type { StandingMarks } from '../lifecycle/standing-marks';
import type { ConflictDefaults } from './defaults';
import type { Match, Source } from './sources';

type Found = {
  /** The events concerned, the one to look at first. */
  readonly eventIds: readonly string[];
  /** Where in the timeline it shows; ISO 8601, UTC. */
  readonly at: string;
};

/** Two things that cannot both be so, or hardly (S3-46). It is shown, with what it rests on; nothing is mended by it. */
export type Conflict =
  | (Found & { readonly code: 'endBeforeStart'; readonly ms: number })
  | (Found & {
      readonly code: 'marksOutOfOrder';
      /** The mark that should come first, and by how much it comes after the other. */
      readonly first: MarkName;
      readonly second: MarkName;
      readonly ms: number;
    })
  | (Found & { readonly code: 'outsideIncident'; readonly side: 'before' | 'after'; readonly ms: number })
  /** `ms` apart. */
  | (Found & { readonly code: 'toldTwice'; readonly ms: number })
  /** By how many minutes the source is ahead of the others; negative: behind. */
  | (Found & { readonly code: 'suspiciousZone'; readonly origin: string; readonly minutes: number })
  /** That night the zone's clocks went forward just before: a time of the hour between was never shown. */
  | (Found & { readonly code: 'skippedHour'; readonly zone: string; readonly minutes: number })
  /** That night the zone's clocks showed this time twice: it may also have been `otherAt`. */
  | (Found & { readonly code: 'repeatedHour'; readonly zone: string; readonly otherAt: string })
  /** By how much the source's clock is ahead of the others; negative: behind. */
  | (Found & { readonly code: 'clockSkew'; readonly origin: string; readonly ms: number })
  | (Found & { readonly code: 'lostMidnight'; readonly origin: string })
  | (Found & { readonly code: 'followUpBeforeDetection'; readonly key: string; readonly ms: number });

/** What a check looks at. */
export type Scene = {
  /** In order; without those that people hid. */
  readonly events: readonly TimelineEvent[];
  /** What stands behind each event that people added, by event id. */
  readonly added: ReadonlyMap<string, AddedEvent>;
  readonly marks: StandingMarks;
  readonly followUps: readonly Pick<FollowUp, 'key' | 'createdAt'>[];
  /** Transcripts and machines' files, each with its events and where the same is told elsewhere. */
  readonly sources: readonly Source[];
  /** Every event that people added, with where the same is told elsewhere. */
  readonly matches: readonly Match[];
  readonly defaults: ConflictDefaults;
};

export type Check = (scene: Scene) => readonly Conflict[];
