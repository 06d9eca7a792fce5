/** What somebody writes beyond this is detail. */
const READ_CHARACTERS = 2_000;

/** Wiki text's code, logs and quotations, which are not the writer's own words. */
const QUOTED = /\{(code|noformat|quote)(:[^}]*)?\}[\s\S]*?(\{\1\}|$)/g;

/** `@Noor Haddad,`, `[~noor]` and greetings before the words themselves. */
const ADDRESSED =
  /^(?:\s*(?:@[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+)?|\[~[^\]]+\]|[-*#•]|hi|hello|hey)[\s,:]*)+/iu;

const isStatement = (sentence: string): boolean =>
  sentence !== '' && !sentence.endsWith('?') && !sentence.startsWith('>');

/** The statements of a text, without questions, quotations, and the names of those it is addressed to. */
export function statements(text: string): string[] {
  const own = text.slice(0, READ_CHARACTERS).replace(QUOTED, '\n');
  return own
    .split(/(?<=[.!?…]["”’)]?)\s+|\n+/)
    .map((sentence) => sentence.replace(ADDRESSED, '').trim())
    .filter(isStatement);
}
