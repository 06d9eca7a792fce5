import { wikiToAdf } from '../jira/import/wiki-to-adf';
import type { Adf, SiteState } from '../jira/model';

const indentOf = (line: string): number => (line.trim() === '' ? Infinity : line.length - line.trimStart().length);

/** A told text without the margin it has in the story's source. */
const flush = (text: string): string => {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const margin = Math.min(...lines.map(indentOf));
  return lines.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join('\n');
};

/**
 * What somebody writes, as a document: paragraphs by blank lines, `{code}` blocks, `[~Noor Haddad]` for a mention
 * (`[~Noor_Haddad]`: a name's spaces are underlines).
 */
export function words(state: SiteState, text: string): Adf {
  return wikiToAdf(flush(text), (mentioned) => {
    const name = mentioned.replace(/_/g, ' ');
    const user = Object.values(state.users).find(({ displayName }) => displayName === name);
    if (!user) throw new Error(`The story mentions ${name}, whom it does not know.`);
    return { accountId: user.accountId, name };
  });
}
