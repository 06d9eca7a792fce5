import { check } from '#core/language/check';
import type { Fault } from '#core/language/rule';
import { ratio } from './ratio';

/** How the rules agree with one label: `flagged` counts what they find, `positives` what the label says. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly positives: number;
  readonly flagged: number;
  readonly n: number;
}

export interface Measures {
  readonly labels: Readonly<Record<Fault, Measure>>;
}

interface LabelledSentence {
  readonly text: string;
  readonly ambiguous: readonly string[];
  readonly labels: Readonly<Record<Fault, boolean>>;
}

const faults: readonly Fault[] = ['blame', 'counterfactual', 'human_error', 'single_root_cause', 'hindsight'];

/** Measures each label over the sentences; a cell a fair reader could decide either way is left out. */
export function evaluateSentences(rows: readonly object[], file: string): Measures {
  const sentences = rows.map((row, index) => sentenceOf(row, `${file}, place ${index + 1}`));
  const found = sentences.map(({ text }) => new Set(check(text).flatMap((finding) => finding.faults)));
  const measured = faults.map((fault) => [fault, measureOf(fault, sentences, found)] as const);
  return { labels: Object.fromEntries(measured) as Record<Fault, Measure> };
}

function measureOf(fault: Fault, sentences: readonly LabelledSentence[], found: readonly Set<Fault>[]): Measure {
  const cells = sentences.flatMap(({ labels, ambiguous }, index) =>
    ambiguous.includes(fault) ? [] : [{ labelled: labels[fault], flagged: found[index]?.has(fault) === true }],
  );
  const positives = cells.filter(({ labelled }) => labelled).length;
  const flagged = cells.filter((cell) => cell.flagged).length;
  const right = cells.filter((cell) => cell.labelled && cell.flagged).length;
  const precision = ratio(right, flagged);
  const recall = ratio(right, positives);
  return { precision, recall, f1: ratio(2 * right, positives + flagged), positives, flagged, n: cells.length };
}

function sentenceOf(row: object, where: string): LabelledSentence {
  const { text, ambiguous = [] } = row as { text?: unknown; ambiguous?: unknown };
  if (typeof text !== 'string') throw new Error(`${where}: a sentence has a "text".`);
  if (!Array.isArray(ambiguous)) throw new Error(`${where}: "ambiguous" is a list of labels.`);
  const labels = faults.map((fault) => {
    const label = (row as Record<string, unknown>)[fault];
    if (typeof label !== 'boolean') throw new Error(`${where}: "${fault}" is true or false.`);
    return [fault, label] as const;
  });
  return { text, ambiguous, labels: Object.fromEntries(labels) as Record<Fault, boolean> };
}
