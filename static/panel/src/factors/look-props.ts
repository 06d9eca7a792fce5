import type { Factors } from './use-factors';

/** What each look at the factors is given. */
export type LookProps = {
  readonly factors: Factors;
  /** The factor whose card is open. */
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
};
