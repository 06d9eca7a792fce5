import type { StandingIdea } from '#core/follow-ups/idea';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';

/** What each list of ideas is given. */
export type ListProps = {
  readonly ideas: Ideas;
  readonly opened: OpenIdea;
  readonly list: readonly StandingIdea[];
};
