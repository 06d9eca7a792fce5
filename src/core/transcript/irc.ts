/** What IRC writes after the time: who, where it is somebody, and what they said or did. */
export type IrcRest = { readonly author?: string; readonly text: string };

const NICK = /^<\s?[@+%&~]?([^>\s]{1,40})\s?>\s?(.*)$/;
const ACTION = /^\*\s+(?:\|\s+)?([^\s*|]{1,40})\s+(\S.*)$/;
const NOTICE = /^(?:-!-|\*\*\*|-->|<--|--)\s+(?:\|\s+)?([^\s[(|]{1,40})\s*(.*)$/;
/** ZNC: "*** Joins: nick (host)". */
const CHANGE = /^\*\*\*\s+((?:joins|parts|quits):\s+(\S{1,40})\s.*)$/i;

/** Reads `<nick> said`, `* nick did`, `-!- nick has joined`, or null. */
export function readIrcRest(text: string): IrcRest | null {
  const change = CHANGE.exec(text);
  if (change) return { author: change[2] ?? '', text: change[1] ?? '' };
  const found = NICK.exec(text) ?? ACTION.exec(text) ?? NOTICE.exec(text);
  if (!found) return null;
  const [, author = '', said = ''] = found;
  // irssi: "-!- mode/#ops [+o nick] by other" is nobody's.
  return /[/:]/.test(author) ? { text: `${author} ${said}`.trim() } : { author, text: said };
}
