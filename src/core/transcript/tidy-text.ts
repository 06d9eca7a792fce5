const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F)+`;

/** What chat programs print that nobody said. */
const CHROME: readonly RegExp[] = [
  /^\(?edited\)?$/i,
  /^:[\w+-]+:(?:\s*:[\w+-]+:)*\s*\d{1,4}(?:\s+:[\w+-]+:\s*\d{1,4})*$/,
  new RegExp(String.raw`^(?:${EMOJI}\s*\d{1,4}\s*)+$`, 'u'),
  /^\d{1,3} repl(?:y|ies)\b.*$/i,
  /^(?:last reply .{1,40}? ago(?:view thread)?|last reply (?:today|yesterday|on |just).{0,40}|view (?:newer repl(?:y|ies)|thread|reply|message)|show (?:more|less)|new messages?|new)$/i,
  /^(?:replied to a thread|also sent to the channel|added by|pinned by .*|saved for later.*):?$/i,
  /^\d{1,3} (?:like|heart|laugh|surprised|reactions?)s?\b.*$/i,
];

const TAIL = /(?:\(edited\)|View newer repl(?:y|ies))$/i;

/** The common indentation of the lines that have any text. */
function outdented(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const depth = depths.reduce((least, each) => Math.min(least, each), Infinity);
  return lines.map((line) => line.slice(Number.isFinite(depth) ? depth : 0));
}

export type Tidied = { readonly text: string; readonly leftOut: readonly string[] };

/** Joins a head's own text and the lines beneath it, without blank edges. */
export function joined(first: string, beneath: readonly string[]): string {
  const lines = [first, ...outdented(beneath)].filter((line, i, all) => line.trim() || (all[i - 1] ?? '').trim());
  return lines
    .slice(lines[0]?.trim() ? 0 : 1)
    .join('\n')
    .trimEnd();
}

const SIGN = new RegExp(String.raw`^(?::[\w+-]+:(?::[\w-]+:)?|${EMOJI})$`, 'u');

/** Newer copies give a reaction on one line and its count on the next. */
function isReaction(lines: readonly string[], i: number): boolean {
  const count = /^\d{1,4}$/;
  const is = (pattern: RegExp, at: number) => pattern.test((lines[at] ?? '').trim());
  return (is(SIGN, i) && is(count, i + 1)) || (is(count, i) && i > 0 && is(SIGN, i - 1));
}

/** A chat message's words, and apart from them what the program added. */
export function tidiedMessage(first: string, beneath: readonly string[], fenced: readonly boolean[]): Tidied {
  const leftOut: string[] = [];
  const kept = beneath.flatMap((line, i) => {
    if (fenced[i]) return [line];
    if (CHROME.some((pattern) => pattern.test(line.trim())) || isReaction(beneath, i)) {
      leftOut.push(line.trim());
      return [];
    }
    const tail = TAIL.exec(line);
    if (!tail) return [line];
    leftOut.push(tail[0]);
    return [line.slice(0, tail.index).trimEnd()];
  });
  const tail = TAIL.exec(first);
  if (tail) leftOut.push(tail[0]);
  return { text: joined(tail ? first.slice(0, tail.index) : first, kept), leftOut };
}
