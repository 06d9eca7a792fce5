import { everywhere, type Finder, type Span } from '../find';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/** With a dot, or the `[.]` that keeps an address from becoming a link. */
const address = `${octet}(?:(?:\\.|\\[\\.\\])${octet}){3}`;
const four = new RegExp(
  `(?<![\\w.-])${address}(?:\\s?[-–]\\s?${address})?(?:/\\d{1,2})?(?::\\d{1,5})?(?![\\w-]|\\.\\d)`,
  'g',
);
const six = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w+)?(?:\/\d{1,3})?(?![\w:])/gi;
const mac = /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])/gi;

/** `version 1.2.3.4`: four numbers that are no address. */
const isVersion = (text: string, { start }: Span): boolean =>
  /(?:\bv|versions?|release|build)\s*$/i.test(text.slice(Math.max(0, start - 12), start));

/** Eight groups, or fewer around one double colon; `12:34:56` is a time, and `std::vector` no address. */
function isSix(words: string): boolean {
  const bare = words.replace(/[%/].*$/, '');
  const groups = bare.split(':').filter((group) => group !== '');
  if (bare.split('::').length > 2 || !/\d/.test(bare)) return false;
  if (bare.includes('::')) return bare === '::1' || groups.some((group) => group.length > 2);
  return groups.length === 8;
}

export const ip: Finder = {
  kind: 'ip',
  find: (text) => [
    ...everywhere(text, four).filter((span) => !isVersion(text, span)),
    ...everywhere(text, six).filter(({ start, end }) => isSix(text.slice(start, end))),
    ...everywhere(text, mac),
  ],
};
