import { everywhere, type Finder } from '../find';

const plain =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** `noor at example dot com`, with or without brackets. */
const hidden =
  /[\p{L}\p{N}._+-]+\s*(?:[[({<]\s*(?:at|@)\s*[\])}>]|\s+at\s+)\s*[\p{L}\p{N}-]+(?:\s*(?:[[({<]\s*(?:dot|\.)\s*[\])}>]|\s+dot\s+)\s*[\p{L}\p{N}-]+)+/giu;

/** `ops@localhost`, `"noor haddad"@example.com`; not `package@1.2` nor `action@v3`. */
const short =
  /(?<![\p{L}\p{N}@/])(?:"[^"\n]{1,60}"|[\p{L}\p{N}][\p{L}\p{N}._%+-]*)@(?!v?\d)[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;

export const email: Finder = {
  kind: 'email',
  find: (text) => [...everywhere(text, plain), ...everywhere(text, hidden), ...everywhere(text, short)],
};
