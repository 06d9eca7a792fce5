import type { SiteState } from '../../jira/model';
import { createTeller } from '../teller';
import { tellLetters } from './letters';
import { tellNight } from './night';
import { tellQuietDays } from './quiet-days';
import { searchSite } from './site';

/**
 * New recipes miss from search, one in a hundred, from Thu 22 Oct 2026; somebody notices on Sun 1 Nov, in the hour that
 * New York lives twice.
 */
export function slowBurn(): SiteState {
  const teller = createTeller(searchSite());
  for (const tell of [tellQuietDays, tellLetters, tellNight]) tell(teller);
  return teller.play();
}
