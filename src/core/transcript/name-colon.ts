import type { Draft, Piece } from './draft';

const NAME = /^(@?[\p{L}\d][\p{L}\p{M}\d'’._-]*(?:,?\s\p{Lu}[\p{L}\p{M}'’._-]*){0,3}|\+\d[\d ]{6,18}):\s+(?=\S)/u;
/** weechat's columns: "nick | said", or parted by tabs. */
const COLUMN = /^[@+%&~]?([^\s|]{1,30})(?:\s+\|\s|\t)(?=\S)/u;
/** Words that people put before a colon in a timeline. */
const LABELS =
  /^(?:update|updates?|note|notes|alert|alerts|impact|resolved|resolution|detected|detection|mitigated|mitigation|investigating|identified|monitoring|action|actions|decision|status|start|started|end|ended|fix|cause|error|errors|warning|info|debug|critical|fatal|trigger|escalation|recovery|incident|deploy|deployment|rollback|edit|ps|todo|utc|http|https|sev\d?|p\d|timeline|chronology|summary|time|date|today|yesterday|posted|triggered|acknowledged|detected at|done|thanks|thank you|ok|okay|new)$/i;

/** "Update", "Impact" and the like: before a colon they are nobody's name. */
export const isLabel = (word: string): boolean => LABELS.test(word);

function nameIn(text: string): RegExpExecArray | null {
  const found = NAME.exec(text) ?? COLUMN.exec(text);
  return found?.[1] && !isLabel(found[1]) ? found : null;
}

/** `10:15 Ana: restarted`: where most lines of a list say who speaks, and somebody speaks twice or beside a nick, it is a conversation. */
export function withAuthors(pieces: readonly Piece[]): Piece[] {
  const drafts = pieces.filter((piece): piece is Draft => piece.type === 'event');
  const names = drafts.flatMap(({ author, text }) => {
    const name = author ? undefined : nameIn(text)?.[1];
    return name ? [name] : [];
  });
  const unnamed = drafts.filter(({ author }) => !author).length;
  const twice = new Set(names).size < names.length || unnamed < drafts.length;
  const conversation = names.length >= 2 && names.length >= unnamed * 0.75 && twice;
  if (!conversation) return [...pieces];
  return pieces.map((piece) => (piece.type === 'event' && !piece.author ? withAuthor(piece) : piece));
}

function withAuthor(draft: Draft): Draft {
  const found = nameIn(draft.text);
  return found?.[1] ? { ...draft, author: found[1], text: draft.text.slice(found[0].length) } : draft;
}
