import { readFileSync, statSync } from 'node:fs';
import { bySource } from './by-source';
import { evaluateActionItems, type Agreements } from './evaluate-action-items';
import { evaluateSentences, type Measures } from './evaluate-sentences';

const usage = 'Usage: npm run -s evaluate -- FILE.json [--by-source]';
const bySourceFlag = '--by-source';

/** With `--by-source`, the same of each company's texts by themselves. */
export type Evaluation<Result> = Result & { readonly bySource?: Readonly<Record<string, Result>> };

/**
 * Reads labelled texts and says how the product's own rules agree with their labels. Throws an Error with one line for
 * a reader where the file cannot be read or is of another shape.
 */
export function evaluateFile(args: readonly string[]): Evaluation<Measures> | Evaluation<Agreements> {
  const [file, ...more] = args.filter((argument) => argument !== bySourceFlag);
  if (file === undefined || more.length > 0) throw new Error(`Name one file. ${usage}`);
  const rows = rowsOf(file);
  const [first] = rows;
  if (first === undefined) throw new Error(`${file} holds no labelled texts.`);
  const apart = args.includes(bySourceFlag);
  if ('blame' in first) return evaluated(rows, (some) => evaluateSentences(some, file), apart);
  if ('actionable' in first) return evaluated(rows, (some) => evaluateActionItems(some, file), apart);
  throw new Error(`${file} has neither the labels of sentences ("blame") nor those of action items ("actionable").`);
}

function evaluated<Result extends object>(
  rows: readonly object[],
  evaluate: (rows: readonly object[]) => Result,
  apart: boolean,
): Evaluation<Result> {
  const whole = evaluate(rows);
  return apart ? { ...whole, bySource: bySource(rows, evaluate) } : whole;
}

function rowsOf(file: string): readonly object[] {
  const content = contentOf(file);
  if (!Array.isArray(content)) throw new Error(`${file} is not a list of labelled texts.`);
  return content.map((row: unknown, index) => {
    if (typeof row === 'object' && row !== null) return row;
    throw new Error(`${file} holds something other than a labelled text at place ${index + 1}.`);
  });
}

function contentOf(file: string): unknown {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry === undefined) throw new Error(`${file} cannot be read: there is no such file.`);
  if (entry.isDirectory()) throw new Error(`${file} cannot be read: it is a folder.`);
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON.`, { cause: error });
  }
}
