import type { PageStanding, PostmortemPage } from '#contract';
import type { PageRecord, WikiPage } from '../wiki-ports';

/** Comments in the text of a page stand in it as marks, and its version does not tell of them. */
const hasComments = (body: string): boolean => /"type":\s*"annotation"/.test(body);

/** How a page stands that we wrote. */
function standingOf({ version }: { readonly version: number }, found: WikiPage | null): PageStanding {
  if (!found) return 'gone';
  if (found.version !== version) return 'edited';
  return hasComments(found.body) ? 'commented' : 'ours';
}

/** The page as a person is shown it. Throws where the record has none: a mistake of ours. */
export function shownPage({ page, wrote }: PageRecord, found: WikiPage | null): PostmortemPage {
  if (!page || !wrote) throw new Error('There is no page to show.');
  const { id, title, url } = found ?? page;
  return { id, title, url, revision: wrote.revision, at: wrote.at, standing: standingOf(page, found) };
}
