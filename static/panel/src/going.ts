import type { OpenSection } from './open-section';

/** Where in the analysis a link leads; a new object for each time. */
export type Going = {
  readonly section: OpenSection;
  /** Id of the factor to open. */
  readonly factor?: string;
};
