import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdown } from 'alex';
import writeGood from 'write-good';
import { toText } from '#core/adf/to-text';
import { check } from '#core/language/check';
import { rules } from '#core/language/rules';
import { storyNames, tellStory } from '../../host/jira/story-teller';
import { atLeast, atMost, median, type Measurement } from './measurement';

const folder = path.resolve(__dirname, '../../../shared/data/postmortems');

/** One frame of a screen that is drawn 60 times a second, in milliseconds. */
const frame = 16;

/** How much more a character may cost in a text of eight times the length: far under eight, and above what a busy machine adds. */
const slack = 3;

/**
 * The language check: against the two known checkers of prose on the same texts in one run, on 2,000 words, and on texts
 * built to make a careless matcher slow. The texts are real postmortems where they are at hand, else what people write in the
 * host's stories.
 */
export async function language(): Promise<Measurement[]> {
  const texts = realTexts();
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1024;
  const ours = perKilobyte(texts, kilobytes, 5, (text) => check(text));
  const alex = perKilobyte(texts, kilobytes, 1, (text) => markdown(text));
  const good = perKilobyte(texts, kilobytes, 1, (text) => writeGood(text));
  return [
    atLeast('language.vs-alex', alex / ours, 'times', alex, 20),
    atLeast('language.vs-write-good', good / ours, 'times', good, 5),
    twoThousandWords(texts),
    linearity(),
  ];
}

const spent = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Milliseconds for a kilobyte: the middle of so many rounds over all texts, after a first one that warms up. */
function perKilobyte(
  texts: readonly string[],
  kilobytes: number,
  rounds: number,
  read: (text: string) => unknown,
): number {
  texts.slice(0, 10).forEach(read);
  const times = Array.from({ length: rounds }, () => spent(() => texts.forEach(read)));
  return median(times) / kilobytes;
}

function realTexts(): readonly string[] {
  if (!existsSync(folder)) return storyTexts();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|qmd|txt)$/u.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** What people of the host's stories wrote: plain running text, of which little deserves a finding. */
const storyTexts = (): readonly string[] =>
  storyNames.flatMap((name) =>
    Object.values(tellStory(name).issues).map(({ comments }) => comments.map(({ body }) => toText(body)).join('\n\n')),
  );

/** The slowest of 21 checks of 2,000 words, as somebody types: nothing is kept from one to the next. */
function twoThousandWords(texts: readonly string[]): Measurement {
  const words = texts.join('\n\n').split(/\s+/u);
  const text = Array.from({ length: 2000 }, (_, at) => words[at % words.length]).join(' ');
  for (let round = 0; round < 20; round += 1) check(text);
  const times = Array.from({ length: 21 }, () => spent(() => check(text)));
  return atMost('language.2000-words', median(times), 'ms', Math.max(...times), frame);
}

/** What a matcher might read again and again: openings without their ends, and long runs of the words rules begin at. */
function pathological(): readonly string[] {
  const glued = [
    'not ',
    'never ',
    'really ',
    'should have been ',
    'the root cause of ',
    'if had ',
    '"',
    "'a ",
    '`',
    '```\n',
    '“',
    '(',
    '> ',
    '\n',
    'a-',
    '@a ',
    'by ',
    'we and ',
  ];
  const ofRules = rules.map((rule) => `${[...rule.words].join(' ')} `);
  return [...glued, ...ofRules, ofRules.join('')];
}

/** What a character of the long text costs, against one of the short. */
function growthOf(piece: string): number {
  const short = piece.repeat(Math.ceil(10_000 / piece.length));
  const long = short.repeat(8);
  const least = (text: string): number => Math.min(...Array.from({ length: 5 }, () => processTime(() => check(text))));
  least(short);
  return least(long) / (8 * least(short));
}

/**
 * The worst growth over those texts, in the process's own time: what others do on the machine is not counted. A careless
 * matcher is slow each time; a compiler that begins anew in the middle is not, so that what stands out is asked twice more.
 */
function linearity(): Measurement {
  const growth = pathological().map((piece) => {
    const first = growthOf(piece);
    return first <= slack ? first : Math.min(first, growthOf(piece), growthOf(piece));
  });
  return atMost('language.linearity', Math.max(...growth), 'times a character', median(growth), slack);
}

/** Milliseconds of this process's processor time. */
function processTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
