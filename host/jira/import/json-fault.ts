/** Fresh ones per reading: a sticky expression remembers where it stands. */
const lexer = () => ({
  token:
    /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
  space: /[ \t\r\n]*/y,
});

type Want = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Which tokens may stand where one is wanted; a closed value wants what its parent wants. */
const fits = (want: Want, found: string, open: string | undefined): boolean => {
  const isValue = !/^[\]},:]$/.test(found);
  if (want === 'value') return isValue;
  if (want === 'value or ]') return isValue || found === ']';
  if (want === 'key') return found.startsWith('"');
  if (want === 'key or }') return found.startsWith('"') || found === '}';
  if (want === ':') return found === ':';
  return open === '{' ? found === ',' || found === '}' : open === '[' && (found === ',' || found === ']');
};

const nextWant = (want: Want, found: string, open: string[]): Want => {
  if (want === 'key' || want === 'key or }') if (found !== '}') return ':';
  if (found === ':') return 'value';
  if (found === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'key or }' : 'value or ]';
  }
  if (found === '}' || found === ']') open.pop();
  return ', or end';
};

/** Where a text stops being JSON: `line 3, column 14`. The engine's own messages do not always say. */
export function jsonFault(text: string): string {
  const { token, space } = lexer();
  const open: string[] = [];
  let at = 0;
  let want: Want = 'value';
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined || !fits(want, found, open.at(-1))) break;
    want = nextWant(want, found, open);
    at += found.length;
  }
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
