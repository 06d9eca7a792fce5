/** Names that are also words, or nearly: alone they are names only where the sentence says so. Lower case. */
const words =
  'amber april art august autumn baker banks bell best bill black brook brown bush chase chip cliff cook crystal daisy dale dawn day dean do drew faith field ford fox frank gene glen good grace grant gray green grey hall heather hill hope hunter iris ivy jack jade joy june king lane little long love major mark may miles moody noble olive page park pat pearl penny pierce power price ray rich rivers rob robin rose ruby rusty sandy sharp short skip sky small star stone strong sue summer sun swift violet wade ward white will wolf wood woods young';

const wordNames: ReadonlySet<string> = new Set(words.split(' '));

export const isWordName = (name: string): boolean => wordNames.has(name.toLowerCase());

/** Where a sentence, a line, a quotation or a list's entry begins: there every word has a capital. */
const begins = /(?:^|[.!?:;\n•*>|"“([–—-])\s*$/u;

/** `in May`, `since April`, `12 June`. */
const asDate = /(?:\b(?:in|since|until|by|of|from|to|last|next|early|late|mid)|\d(?:st|nd|rd|th)?)[\s-]+$/iu;

/** `Mark:`, `Will's`, `Grace looked`, `Mark is`: what follows a name and seldom the word. */
const afterName = /^(?:['’]s\b|\s*[:,]|\s+(?:is|was|has|had|does|did|and|or|on|from|just|also|[a-z]+(?:ed|es|s))\b)/u;

/** `mark as done`, `will have`, `may not`: what follows the word and never the name. */
const afterWord = /^\s+(?:as|this|these|it|the|a|an|be|have|not|you|we|i)\b/iu;

/**
 * Whether such a word is a name where it stands: it has its capital, and either no sentence begins there, or what
 * follows speaks of a person.
 */
export function isNamed(name: string, before: string, after: string): boolean {
  if (before.endsWith('@')) return true;
  if (!/^\p{Lu}/u.test(name) || afterWord.test(after) || asDate.test(before)) return false;
  return !begins.test(before) || afterName.test(after);
}
