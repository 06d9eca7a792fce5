import { readDateLine } from './date-line';
import { readOwnLine } from './heads';
import type { Moment } from './moment';
import { isLabel } from './name-colon';
import { behindBadge, isFullName, isNameLike, withoutBadge } from './person-name';

/** A line that may be a name, with a time alone on a line beneath it, a line with a badge aside. */
export type NameAbove = {
  readonly at: number;
  readonly name: string;
  readonly moment: Moment;
  /** Lines of the head. */
  readonly lines: 2 | 3;
  /** The time is set in, as Slack prints the first of a person's messages. */
  readonly indented: boolean;
  /** A badge, a status or a date: further messages of the same person have none. */
  readonly signed: boolean;
  /** It stands right beneath another head: then it is what was said, unless it is known for a name. */
  readonly afterHead: boolean;
  /** Nothing, or a date, stands above. */
  readonly apart: boolean;
};

function pairAt(bodies: readonly string[], at: number): Omit<NameAbove, 'afterHead' | 'apart'> | null {
  const body = bodies[at] ?? '';
  const name = withoutBadge(body);
  if (!isNameLike(name) || isLabel(name)) return null;
  const badge = behindBadge(bodies[at + 1] ?? '') === '';
  const time = bodies[at + (badge ? 2 : 1)] ?? '';
  const moment = time ? readOwnLine(time) : null;
  if (!moment) return null;
  const signed =
    badge || name !== body.trim() || behindBadge(time) !== null || /^\s*[—–]/.test(time) || Boolean(moment.date);
  return { at, name: name.trim(), moment, lines: badge ? 3 : 2, indented: /^\s/.test(time), signed };
}

/** Every such pair of lines. `heads` says which lines open a message by themselves. */
export function namesAbove(bodies: readonly string[], heads: readonly boolean[]): NameAbove[] {
  const found: NameAbove[] = [];
  let above = -1;
  bodies.forEach((body, at) => {
    if (body.trim() === '') return;
    const pair = heads[at] ? null : pairAt(bodies, at);
    const afterHead = above >= 0 && (heads[above] ?? false);
    const apart = above < at - 1 || above < 0 || readDateLine(bodies[above] ?? '') !== null;
    if (pair) found.push({ ...pair, afterHead, apart: apart && !afterHead });
    above = at;
  });
  return found;
}

const words = (name: string): number => name.split(/\s+/).length;

/** Names there is no doubt about: said at other heads, set apart, or more than once above a time. */
function sureNames(pairs: readonly NameAbove[], spoken: ReadonlySet<string>): Set<string> {
  const times = new Map<string, number>();
  for (const { name } of pairs) times.set(name, (times.get(name) ?? 0) + 1);
  const sure = pairs.filter(({ name, afterHead, signed }) => !afterHead && (signed || (times.get(name) ?? 0) > 1));
  return new Set([...spoken, ...sure.map(({ name }) => name)]);
}

/** What of the whole text helps to tell a name from the last line of a message. */
type Text = {
  readonly sure: ReadonlySet<string>;
  readonly indents: boolean;
  /** Names usually stand on the line of the time. */
  readonly inline: boolean;
  readonly apart: number;
};

function isNamed({ name, moment, indented, signed, afterHead, apart }: NameAbove, text: Text): boolean {
  const sure = text.sure.has(name);
  if (afterHead) return sure && (indented || signed || !text.indents);
  if (signed) return true;
  if (text.indents && !indented) return sure && apart;
  if (sure) return true;
  if (text.inline) return indented && (words(name) === 1 || isFullName(name));
  const full = words(name) > 1 && isFullName(name);
  if (apart) return full || indented || Boolean(moment.clock?.halfDay) || text.apart > 1;
  return full || (words(name) === 1 && (indented || Boolean(moment.clock?.halfDay)));
}

/**
 * The pairs whose upper line is a name rather than the last words of a message above a further time.
 * @param spoken Names that stand on the line of their time.
 */
export function namedAbove(pairs: readonly NameAbove[], spoken: ReadonlySet<string>, inline: number): NameAbove[] {
  const open = pairs.filter(({ afterHead }) => !afterHead);
  const text = {
    sure: sureNames(pairs, spoken),
    indents: open.some(({ indented }) => indented),
    inline: inline > open.length,
    apart: open.filter(({ apart }) => apart).length,
  };
  return pairs.filter((pair) => isNamed(pair, text));
}
