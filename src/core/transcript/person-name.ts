/** What Slack and Discord print beside a name: a badge, a status. */
const SIGN = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|:[\w+-]+(?:::[\w-]+)?:)`;
const BADGE = 'APP|BOT|WORKFLOW';
const BESIDE = new RegExp(String.raw`(?:\s*${SIGN}|\s+(?:${BADGE})(?![\p{L}\d]))+$`, 'u');
const BEFORE = new RegExp(String.raw`^\s*(?:(?:${SIGN}|APP|BOT|WORKFLOW)\s*)+(?=[\s\d—–·]|$)`, 'u');

/** No name, with all that stands beside it, is longer. */
const LONGEST = 200;

/** A name without the badge and the status behind it. */
export const withoutBadge = (name: string): string => (name.length > LONGEST ? name : name.trim().replace(BESIDE, ''));

/** A line's time without the badge and the status before it; null where there is none. */
export const behindBadge = (line: string): string | null =>
  line.length <= LONGEST && BEFORE.test(line) ? line.replace(BEFORE, '') : null;

/** "Silva, Ana (External)", as directories write names. */
const FAMILY_FIRST =
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?(?:\s\([^()]{1,30}\))?$/u;
/** An initial or a title before a full stop that ends no sentence. */
const TITLE = /(?<![\p{L}\d])(?:\p{Lu}|Dr|Mrs?|Ms|Prof|St|Jr|Sr)\. /gu;

/** Whether a text could be somebody's name: short, no sentence. */
export function isNameLike(text: string): boolean {
  const name = text.trim();
  if (name.length === 0 || name.length > 60 || name.split(/\s+/).length > 6) return false;
  if (FAMILY_FIRST.test(name)) return true;
  return (
    /^[\p{L}\d@_]/u.test(name) &&
    /\p{L}/u.test(name) &&
    /[\p{L}\p{N}_).|-]$/u.test(name) &&
    !/\p{L}{3}\.$/u.test(name) &&
    !/[,;:!?<>`"]|\. |\/\//.test(name.replaceAll(TITLE, ''))
  );
}

/** "Deploy started" is no name, "Ana de Silva (Guest)" is one, and so is a nick. */
export const isFullName = (name: string): boolean =>
  name
    .trim()
    .split(/\s+/)
    .every((word, _, all) => all.length === 1 || /^[\p{Lu}\d(|]|^(?:de|da|van|von|der|den|bin|el|al)$/u.test(word));

/** The name as it is told. */
export const nameOf = (text: string): string =>
  withoutBadge(text)
    .replace(/^by\s+/i, '')
    .trim();
