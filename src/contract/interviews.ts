/** What somebody keeps for themselves of a talk one-on-one (S1-14): nobody else is ever given it. */
export type InterviewNote = {
  /** A UUID. */
  readonly id: string;
  /** Account id of whom they want to talk to. */
  readonly about: string;
  readonly text: string;
};

/** A person's own list of talks about an incident. */
export type Interviews = {
  /** Counts up with each save; a save names the one it started from, 0 for none. */
  readonly revision: number;
  /** In the order in which they were added. */
  readonly notes: readonly InterviewNote[];
};

/** Notes at most, and the characters that each may have. */
export const interviewLimits = { notes: 30, characters: 8_000 } as const;

/** `meanwhile`: the same person saved elsewhere since, and nothing was written; `interviews` is what stands. */
export type InterviewsSaved = { readonly outcome: 'saved' | 'meanwhile'; readonly interviews: Interviews };
