/** How a follow-up is said. */
export type Form =
  /** Asks for a doing: a request, a requirement, a promise. */
  | 'doing'
  /** Asks to find out, to talk, to go on. */
  | 'finding out'
  /** Tells that something is being done. */
  | 'under way'
  /** Tells that something was done. */
  | 'done'
  /** Says what might be. */
  | 'wish'
  /** Asks people to take care. */
  | 'care'
  | 'question'
  /** Names a thing or tells how things are. */
  | 'thing';

export interface Head {
  readonly form: Form;
  /** Index of the verb; where there is none, of the first word. */
  readonly at: number;
  /** The verb's base, or the empty string. */
  readonly verb: string;
}
