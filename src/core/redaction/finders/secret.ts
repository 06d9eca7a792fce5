import { everywhere, type Finder, type Span } from '../find';

/** Forms in which services write their keys and tokens, each by its own beginning. */
const forms: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g,
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
  /\bs\.[A-Za-z0-9]{24}\b|\b\d{8,10}:[\w-]{32,}|\b[MNO][\w-]{22,}\.[\w-]{6}\.[\w-]{25,}/g,
  /\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+) [A-Za-z0-9+/=]{20,}|\bAAAA[BCE][A-Za-z0-9+/=]{24,}/g,
  /\$2[abxy]\$\d\d\$[./A-Za-z0-9]{10,}|\$(?:5|6|argon2id?)\$\S{10,}/g,
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /(?:\bcurl\b.*?\s(?:-u|--user)[ =]?|\s--user[ =])\s*(?<it>[^\s:]+:\S+)/g,
  /\bmysql\w*\b.*?\s-p(?<it>\S{4,})/g,
  /\b(?:PIN|OTP|(?:one-time|verification|access) code)(?:\s+(?:is|was|code))?\s*[:=]?\s*["'`“]?(?<it>\d{3,4}[ -]?\d{1,4})\b/g,
  /(?<![\w-])(?:[A-Z0-9]{5}-){3,}[A-Z0-9]{5}(?![\w-])/g,
  // A password in an address.
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@[^\s"'<>)]+/gi,
  /\b(?:basic|bearer)\s+(?<it>[A-Za-z0-9+/_.~-]{16,}={0,2})/gi,
  /(?:^|[\s"'])--?(?:password|passwd|token|secret|api-?key)[= ]\s*(?<it>[^\s"']{4,})/gi,
];

/** `password: …`, `API key is …`, `DB_PASSWORD=…`: what follows names itself. */
const assigned =
  /(?<![A-Za-z])(?:pass(?:word|wd|phrase)|pwd|secret(?:[ _-]?(?:access[ _-]?)?key)?|(?:api|access|auth|private|signing|encryption|client)[ _-]?(?:key|token|secret)|token|credentials?|connection string|AccountKey|session[_-]?id|[A-Z]*SESSID|cookie)s?["'`]?(?:\s+(?:is|was|were)\s*[:=]?\s+|\s*(?:=>|:=|[:=])\s*)["'`]?(?<it>[^\s"'`,;]{6,})/gi;

/** `password hunter2`, `token abc123def`: right behind its name, with a digit and a letter. */
const passwords =
  /(?<![A-Za-z])(?:pass(?:word|wd|phrase)|pwd)\s+["'`“]?(?<it>(?=[^\s"'`”]*\d)(?=[^\s"'`”]*[A-Za-z])[^\s"'`”,;]{5,})/gi;
const keys =
  /(?<![A-Za-z])(?:secret|key|token|credential)\s+["'`“]?(?<it>(?=[^\s"'`”]*\d)(?=[^\s"'`”]*[A-Za-z])[\w+/=~.$!-]{8,})/gi;

/** Long runs of letters and digits with nothing to read in them. */
const run = /(?<![\w+/=.-])(?:[a-f0-9]{32,}|[A-F0-9]{32,}|[A-Za-z0-9+/_-]{28,}={0,2})(?![\w+/=-])/g;

/** Words that say nothing of the secret itself. */
const isPlainWord = (words: string): boolean => /^[a-z]+[.!?)]*$/i.test(words) || /^[[({<*]/.test(words);

/** `password=swordfish`; `Password: swordfish.` at an end. Not `token: none`. */
function isGiven(text: string, { start, end }: Span): boolean {
  const [words, before, after] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
  if (
    /^(?:none|null|empty|redacted|removed|hidden|changed|rotated|revoked|required|optional|invalid|expired|true|false|yes|no|not|unknown)\b/i.test(
      words,
    )
  )
    return false;
  return /=["'`]?$/.test(before) || (/:\s*["'`]?$/.test(before) && /^[.!?)"'`]*\s*$/m.test(after.split('\n')[0] ?? ''));
}

/** `v2beta1`, `us-east-1`, `2026-11-18`: what has a digit and is to be read. */
const isReadable = (words: string): boolean =>
  /^(?:v?\d[\d.:/-]*|(?:[a-z]+[-_./])*[a-z]+[-_.]?\d{0,4}\.?|v\d\w*)$/i.test(words);

/** The id of a commit, an image or a container opens nothing. */
const isVersioned = (text: string, { start, end }: Span): boolean =>
  /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(text.slice(start, end)) &&
  /\b(?:commits?|revisions?|revert(?:ed)? to(?: at least)?|sha\d*|digest|images?|containers?)[\s:@`'"]*$/i.test(
    text.slice(0, start),
  );

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
      ...everywhere(text, assigned).filter((span) => !isPlainWord(words(span)) || isGiven(text, span)),
      ...everywhere(text, passwords),
      ...everywhere(text, keys).filter((span) => !isReadable(words(span))),
      ...everywhere(text, run).filter((span) => isDense(words(span)) && !isVersioned(text, span)),
    ];
  },
};
