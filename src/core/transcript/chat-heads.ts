import { readBracketName, readNameBracket, readNameSaid, readNameTime, readOwnLine, type Head } from './heads';
import { fencedLines, shapeOf, type LineShape } from './line-shape';
import { namedAbove, namesAbove } from './name-above';
import { isLabel } from './name-colon';
import { isFullName } from './person-name';

type Form = 'nameBracket' | 'bracketName' | 'nameSaid' | 'nameTime' | 'nameAbove' | 'alone';

/** A line that opens a message; `lines` is more than one where the name stands above the time. */
export type ChatHead = Head & {
  readonly form: Form;
  readonly lines: 1 | 2 | 3;
  readonly quotes: number;
  /** Only one space parts the name from the time. */
  readonly loose?: boolean;
  /** The time beneath the name is set in, as only a chat program prints it. */
  readonly setIn?: boolean;
};

type Found = Omit<ChatHead, 'quotes'>;

function headIn(body: string): Found | null {
  const bracket = readNameBracket(body);
  if (bracket) return { ...bracket, form: 'nameBracket', lines: 1 };
  const teams = readBracketName(body);
  if (teams && isFullName(teams.author ?? '')) return { ...teams, form: 'bracketName', lines: 1 };
  const said = readNameSaid(body);
  if (said && !isLabel(said.author ?? '')) return { ...said, form: 'nameSaid', lines: 1 };
  const alone = readOwnLine(body);
  if (alone) return { moment: alone, text: '', form: 'alone', lines: 1 };
  const sameLine = readNameTime(body);
  return sameLine && { ...sameLine, form: 'nameTime', lines: 1 };
}

const sureInline = (head: Found | null): boolean => head?.form === 'nameTime' && !head.loose;

/** The heads of each line, names above times among them. */
function headsOf(bodies: readonly string[]): (Found | null)[] {
  const heads = bodies.map((body) => (body ? headIn(body) : null));
  const opens = heads.map((head) => head !== null && !head.loose);
  const inline = heads.filter(sureInline);
  const spoken = new Set(inline.flatMap((head) => head?.author ?? []));
  for (const { at, name, moment, lines, indented } of namedAbove(namesAbove(bodies, opens), spoken, inline.length))
    heads[at] = { moment, author: name, text: '', form: 'nameAbove', lines, setIn: indented };
  return heads;
}

/** "[16:04] Rolled" with another such line right beneath is a list, not somebody's name above a message. */
const isListed = (heads: readonly (Found | null)[], lines: readonly string[], i: number): boolean =>
  heads[i]?.form === 'bracketName' && (heads[i + 1]?.form === 'bracketName' || !lines[i + 1]);

/** What is said how often, most often first. */
const ranked = <T>(values: readonly T[]): [T, number][] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** Programs that print names above times print some on the same line, and the reverse. */
const WEB: readonly Form[] = ['nameTime', 'nameAbove'];

/** Whether a head is of the form this chat uses; what is of another form is text that looks like a head. */
function fits(head: ChatHead, usual: Form | undefined, known: ReadonlySet<string>): boolean {
  // A time alone is a further message of the same person, in whatever form the names come.
  if (head.form === usual || head.form === 'alone') return true;
  if (!usual || !WEB.includes(usual) || !WEB.includes(head.form)) return false;
  return !head.loose || known.has(head.author ?? '');
}

export type ChatHeads = {
  /** By line. */
  readonly chosen: readonly (ChatHead | null)[];
  /** Lines within code fences. */
  readonly fenced: readonly boolean[];
  /** How many heads say a name. */
  readonly authored: number;
  /** How deeply the chat is quoted as a whole. */
  readonly depth: number;
};

const withoutMark = ({ indent, marker, body }: LineShape): string =>
  marker === 'none' ? ' '.repeat(indent) + body : '';

/** The lines that open messages, in the form this chat uses; rarer forms, and heads quoted within a message, are text. */
export function chatHeads(lines: readonly string[]): ChatHeads {
  const fenced = fencedLines(lines);
  const shapes = lines.map(shapeOf);
  const found = headsOf(shapes.map((shape, i) => (fenced[i] ? '' : withoutMark(shape))));
  const heads = found.map((head, i) =>
    head && !isListed(found, lines, i) ? { ...head, quotes: shapes[i]?.quotes ?? 0 } : null,
  );
  const present = heads.filter((head) => head !== null);
  const depth = ranked(present.map(({ quotes }) => quotes))[0]?.[0] ?? 0;
  const shallow = present.filter(({ quotes }) => quotes <= depth);
  const usual = ranked(shallow.flatMap(({ form, author }) => (author ? [form] : [])))[0]?.[0];
  const known = new Set(shallow.flatMap(({ loose, author }) => (author && !loose ? [author] : [])));
  const chosen = heads.map((head) => (head && head.quotes <= depth && fits(head, usual, known) ? head : null));
  return { chosen, fenced, authored: chosen.filter((head) => head?.author).length, depth };
}
