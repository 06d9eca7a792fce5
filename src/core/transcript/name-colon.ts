import type { Draft, Piece } from './draft';

const NAME = /^(@?[\p{L}\d][\p{L}\p{M}\d'’._-]*(?:\s\p{Lu}[\p{L}\p{M}'’._-]*){0,3}):\s+(?=\S)/u;
/** Words that people put before a colon in a timeline. */
const LABELS =
  /^(?:update|updates?|note|notes|alert|alerts|impact|resolved|resolution|detected|detection|mitigated|mitigation|investigating|identified|monitoring|action|actions|decision|status|start|started|end|ended|fix|cause|error|errors|warning|info|debug|critical|fatal|trigger|escalation|recovery|incident|deploy|deployment|rollback|edit|ps|todo|utc|http|https|sev\d?|p\d)$/i;

/** `10:15 Ana: restarted`: where most lines of a list say who speaks, and somebody speaks twice, it is a conversation. */
export function withAuthors(pieces: readonly Piece[]): Piece[] {
  const drafts = pieces.filter((piece): piece is Draft => piece.type === 'event');
  const names = drafts.flatMap(({ author, text }) => {
    const name = author ? undefined : NAME.exec(text)?.[1];
    return name && !LABELS.test(name) ? [name] : [];
  });
  const unnamed = drafts.filter(({ author }) => !author).length;
  const conversation = names.length >= 2 && names.length >= unnamed * 0.75 && new Set(names).size < names.length;
  if (!conversation) return [...pieces];
  return pieces.map((piece) => (piece.type === 'event' && !piece.author ? withAuthor(piece) : piece));
}

function withAuthor(draft: Draft): Draft {
  const found = NAME.exec(draft.text);
  return found?.[1] && !LABELS.test(found[1])
    ? { ...draft, author: found[1], text: draft.text.slice(found[0].length) }
    : draft;
}
