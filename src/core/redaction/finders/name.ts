import { everywhere, type Finder } from '../find';
import { foreign } from '../names/foreign';
import { listed } from '../names/listed';
import { looking } from '../names/looking';
import { spokenOf } from '../names/spoken-of';

/** `@noor`, and what chat programs make of a mention. */
const mention = /(?<![\p{L}\p{N}_.])@[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}_]|\[~[^\]\s]+\]|<@[A-Z0-9|\w]+>/gu;
const groups =
  /^@(?:all|here|channel|everyone|team|types?|param|returns?|media|import|override|deprecated|latest|next|beta)$/i;

/** People's names: those whom Jira names, however they are written; and whatever else looks like somebody's name. */
export const name: Finder = {
  kind: 'name',
  find: (text, { namesIn }) => [
    ...namesIn(text),
    ...listed(text),
    ...looking(text),
    ...spokenOf(text),
    ...foreign(text),
    ...everywhere(text, mention).filter(({ start, end }) => !groups.test(text.slice(start, end))),
  ],
};
