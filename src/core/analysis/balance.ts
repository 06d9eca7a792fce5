import type { Addition, SectionId } from '#contract';
import type { Answers } from './answers';
import { wordCount } from './facts';
import { textPlace } from '../texts/text-place';

/** What was written of what went well and of what was hard (S2-07, S3-54). It weighs texts, never people. */
export type Balance = {
  readonly well: { readonly answers: number; readonly words: number };
  readonly hard: { readonly answers: number; readonly words: number };
  readonly leans: 'nothingYet' | 'onlyHard' | 'onlyWell' | 'muchHard' | 'muchWell' | 'even';
};

const wellSections: readonly SectionId[] = ['wentWell', 'lucky'];
/** So many times as many words is a lot more. */
const MUCH = 4;

export function balanceOf(answers: Answers, additions: readonly Addition[]): Balance {
  const tally = (sections: readonly SectionId[]) => {
    const texts = [...answers].filter(([id]) => sections.includes(textPlace(id)?.section ?? 'context'));
    return { answers: texts.length, words: texts.reduce((sum, [, text]) => sum + wordCount(text), 0) };
  };
  const well = tally(wellSections);
  const written = tally(['wasHard']);
  const moments = additions.filter((one) => one.about === 'hard' && one.body !== null).length;
  return { well, hard: written, leans: leaning(well.words, written.words, moments) };
}

/** A hard moment that was marked on the timeline says something is hard before a word is written of it. */
function leaning(well: number, hard: number, moments: number): Balance['leans'] {
  if (well === 0) return hard > 0 || moments > 0 ? 'onlyHard' : 'nothingYet';
  if (hard === 0) return 'onlyWell';
  if (hard >= well * MUCH) return 'muchHard';
  return well >= hard * MUCH ? 'muchWell' : 'even';
}
