import type { SiteState } from '../../jira/model';
import { createTeller } from '../teller';
import { tellBoards } from './boards';
import { tellDeploy } from './deploy';
import { tellIncident } from './incident';
import { tellRollback } from './rollback';
import { tellSecurity } from './security';
import { tellShoppers } from './shoppers';
import { paymentSite } from './site';
import { tellStandby } from './standby';
import { paymentWiki } from './wiki';

/**
 * Two in the morning, three teams: EU card payments are declined from 01:31 to 03:16 UTC on Wed 18 Nov 2026.
 * The payments database moved to a standby that takes 20 connections; the board still shows the old primary. The step
 * that is tried first is the one that is practised and can be undone.
 */
export function paymentOutage(): SiteState {
  const teller = createTeller(paymentSite());
  const threads = [tellDeploy, tellIncident, tellShoppers, tellBoards, tellRollback, tellStandby, tellSecurity];
  for (const tell of threads) tell(teller);
  return { ...teller.play(), wiki: paymentWiki() };
}
