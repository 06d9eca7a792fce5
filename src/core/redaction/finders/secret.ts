import { everywhere, type Finder, type Span } from '../find';

/** Forms in which services write their keys and tokens, each by its own beginning. */
const forms: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /\b(?:gh[opsur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|gl(?:ptt|dt|rt)-[\w-]{16,})/g,
  /\bxox[abeoprs]-[\w-]{10,}|\bxapp-[\w-]{10,}/g,
  /\b(?:sk|pk|rk|whsec)_(?:live|test)?_?[A-Za-z0-9]{16,}|\bwhsec_[A-Za-z0-9+/=]{16,}/g,
  /\bsk-(?:proj-|ant-)?[\w-]{20,}/g,
  /\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\bnpm_[A-Za-z0-9]{30,}|\bpypi-AgE[\w-]{20,}|\bdop_v1_[a-f0-9]{32,}|\bhv[bs]\.[\w-]{20,}|\bshp(?:at|ss|ca)_[a-fA-F0-9]{16,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}|\bATATT3x[\w=-]{20,}|\bATCTT3x[\w=-]{20,}/g,
  /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/\S+/g,
  // A password in an address.
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@[^\s"'<>)]+/gi,
  /\b(?:basic|bearer)\s+(?<it>[A-Za-z0-9+/_.~-]{16,}={0,2})/gi,
  /(?:^|[\s"'])--?(?:password|passwd|token|secret|api-?key)[= ]\s*(?<it>[^\s"']{4,})/gi,
];

/** `password: …`, `API key is …`: what follows names itself. */
const assigned =
  /\b(?:pass(?:word|wd|phrase)|pwd|secret(?:[ _-]?(?:access[ _-]?)?key)?|(?:api|access|auth|private|signing|encryption|client)[ _-]?(?:key|token|secret)|token|credentials?|connection string|AccountKey)s?["'`]?(?:\s+(?:is|was|were)\s*[:=]?\s+|\s*(?:=>|:=|[:=])\s*)["'`]?(?<it>[^\s"'`,;]{6,})/gi;

/** Long runs of letters and digits with nothing to read in them. */
const run = /(?<![\w+/=.-])(?:[a-f0-9]{32,}|[A-F0-9]{32,}|[A-Za-z0-9+/_-]{28,}={0,2})(?![\w+/=-])/g;

/** Words that say nothing of the secret itself. */
const isPlainWord = (words: string): boolean => /^[a-z]+[.!?)]*$/i.test(words) || /^[[({<*]/.test(words);

/** Digits, capitals and small letters in turn, more often than words and paths have them. */
function isDense(words: string): boolean {
  if (/^(?:[a-f0-9]+|[A-F0-9]+)$/.test(words)) return /\d/.test(words) && /[a-f]/i.test(words);
  if (!/\d/.test(words) || !/[a-z]/.test(words) || !/[A-Z]/.test(words)) return false;
  const turns = words.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns / words.length > 0.3 && !/^[A-Za-z]+(?:[/_-][A-Za-z]+)+$/.test(words);
}

/** Keys, tokens and passwords, by their own forms, by what names them, and by how they look. */
export const secret: Finder = {
  kind: 'secret',
  find: (text) => {
    const words = ({ start, end }: Span): string => text.slice(start, end);
    return [
      ...forms.flatMap((form) => everywhere(text, form)),
      ...everywhere(text, assigned).filter((span) => !isPlainWord(words(span))),
      ...everywhere(text, run).filter((span) => isDense(words(span))),
    ];
  },
};
