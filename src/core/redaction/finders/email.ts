import { everywhere, type Finder } from '../find';

const plain =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** `noor at example dot com`, with or without brackets. */
const hidden =
  /[\p{L}\p{N}._+-]+\s*(?:[[({<]\s*(?:at|@)\s*[\])}>]|\s+at\s+)\s*[\p{L}\p{N}-]+(?:\s*(?:[[({<]\s*(?:dot|\.)\s*[\])}>]|\s+dot\s+)\s*[\p{L}\p{N}-]+)+/giu;

export const email: Finder = {
  kind: 'email',
  find: (text) => [...everywhere(text, plain), ...everywhere(text, hidden)],
};
