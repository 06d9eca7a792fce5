import type { Caller, Site } from '../jira/http';
import type { Holder } from '../jira/model';
import type { Wiki, WikiPage, WikiSpace } from './model';
import { notFound, WikiRefusal } from './problem';

const holds = (site: Site, { accountId }: Caller, holders: readonly Holder[]): boolean => {
  const user = accountId === null ? undefined : site.state.users[accountId];
  if (user === undefined || !user.active) return false;
  return holders.some((holder) => holder === 'anyone' || holder === user.role || holder === `user:${user.accountId}`);
};

/** The app's own account sees and writes everything, as in Jira. */
export const maySeeSpace = (site: Site, caller: Caller, { view }: WikiSpace): boolean =>
  caller.asApp || holds(site, caller, view);

const mayCreateIn = (site: Site, caller: Caller, { create }: WikiSpace): boolean =>
  caller.asApp || holds(site, caller, create);

export function maySeePage(site: Site, wiki: Wiki, caller: Caller, page: WikiPage): boolean {
  const space = wiki.spaces.find(({ id }) => id === page.spaceId);
  if (space === undefined || !maySeeSpace(site, caller, space)) return false;
  return caller.asApp || page.restrictedTo === null || page.restrictedTo.includes(caller.accountId ?? '');
}

/** The space as this caller sees it. Throws 404. */
export function spaceOf(site: Site, wiki: Wiki, caller: Caller, spaceId: string): WikiSpace {
  const space = wiki.spaces.find(({ id }) => id === spaceId);
  if (space === undefined || !maySeeSpace(site, caller, space)) throw notFound();
  return space;
}

/** Throws 403. A guess: whoever sees a space and may not write there is told so, and not that there is nothing. */
export function checkMayWrite(site: Site, caller: Caller, space: WikiSpace): void {
  if (!mayCreateIn(site, caller, space))
    throw new WikiRefusal(403, `You are not permitted to create or edit pages in the space ${space.key}.`);
}
