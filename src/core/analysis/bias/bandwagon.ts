import type { BiasCard } from './card';

/** Words long enough to tell one view from another. */
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

const ALIKE = 0.6;

function alike(first: string, second: string): boolean {
  const [a, b] = [wordsIn(first), wordsIn(second)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / (a.size + b.size - shared) >= ALIKE;
}

export const bandwagon: BiasCard = {
  id: 'bandwagon',
  name: 'Bandwagon',
  says: 'Once a few agree, the others follow, and what only one of them saw is lost.',
  tries: 'Ask each for their own view of one moment before anybody reads the others’.',
  source: 'S0-12',
  sign: ({ additions }) => {
    for (const { perspectives } of additions.values()) {
      const [first, ...others] = perspectives.flatMap(({ body }) => body?.text ?? []);
      if (first === undefined || others.length === 0) continue;
      if (others.every((text) => alike(first, text))) return 'All views of one moment say the same in the same words.';
    }
    return null;
  },
};
