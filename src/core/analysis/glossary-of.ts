import type { Addition } from '#contract';

/** Acronyms that the glossary explains, in capitals (S3-47). */
export const glossaryOf = (additions: readonly Addition[]): ReadonlyMap<string, string> =>
  new Map(
    additions.flatMap((one): [string, string][] =>
      one.about === 'term' && one.body ? [[one.id.slice('term:'.length), one.body.means]] : [],
    ),
  );
