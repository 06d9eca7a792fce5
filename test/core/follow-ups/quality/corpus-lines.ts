import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Letter } from '#core/follow-ups/quality/check';
import { judge } from '#core/follow-ups/quality/judge';

const folder = path.join(__dirname, 'corpus');

export const files: readonly string[] = readdirSync(folder);

interface LabelledFollowUp {
  readonly what: string;
  /** Undefined where a fair reader could decide either way. */
  readonly met: Readonly<Record<Letter, boolean | undefined>>;
}

const metBy = (sign: string | undefined): boolean | undefined =>
  sign === '?' || sign === undefined ? undefined : sign === sign.toUpperCase();

/** The labelled follow-ups of one file, a line each: three signs, a bar, the words. */
export const followUpsOf = (file: string): readonly LabelledFollowUp[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [actionable, specific, bounded] = [...line].slice(0, 3).map(metBy);
      return { what: line.slice(line.indexOf(' | ') + 3), met: { actionable, specific, bounded } };
    });

/** How often a letter is judged as labelled, from 0 to 1, and the words where it is not. */
export function agreementWith(
  followUps: readonly LabelledFollowUp[],
  letter: Letter,
): { readonly agreement: number; readonly otherwise: readonly string[] } {
  const labelled = followUps.filter(({ met }) => met[letter] !== undefined);
  const otherwise = labelled.filter(({ what, met }) =>
    judge({ what }).some((verdict) => verdict.letter === letter && verdict.met !== met[letter]),
  );
  return { agreement: 1 - otherwise.length / labelled.length, otherwise: otherwise.map(({ what }) => what) };
}
