import { type AnalysisBodies, messageParts, type Rung } from '#contract';

const lines = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join('\n');

/** Rungs under what they explain, two spaces a step. A rung whose own is gone stands at the left. */
function ladderText(rungs: readonly Rung[]): string {
  const known = new Set(rungs.map(({ id }) => id));
  const under = (parent: string | null, depth: number): string[] =>
    rungs
      .filter(({ explains }) => (explains !== null && known.has(explains) ? explains : null) === parent)
      .flatMap(({ id, text }) => [`${'  '.repeat(depth)}- ${text}`, ...(depth < 50 ? under(id, depth + 1) : [])]);
  return under(null, 0).join('\n');
}

/** What people wrote about the incident as a whole, as plain text. */
export const wholeWords: { readonly [About in keyof AnalysisBodies]: (body: AnalysisBodies[About]) => string } = {
  depth: ({ depth, form }) => lines(depth, form),
  order: ({ sections }) => sections.join('\n'),
  leftOut: ({ reason }) => reason,
  section: ({ title }) => title,
  done: ({ reason }) => reason ?? '',
  impact: ({ scale, who, count, what, workaround, dataLost }) => lines(scale, who, count, what, workaround, dataLost),
  noticed: ({ by }) => by,
  led: (body) => ('nobody' in body ? 'nobody' : body.accountId),
  safeguard: ({ what, hold }) => lines(what, hold),
  problemClass: ({ is }) => is,
  message: (body) => lines(...messageParts.map((part) => body[part])),
  factor: ({ statement, category, relation, firstStory, secondStory, namedBecause }) =>
    lines(statement, category, relation, firstStory, secondStory, namedBecause),
  ladder: ({ rungs }) => ladderText(rungs),
  term: ({ means }) => means,
  leftAlone: ({ words, reason }) => lines(words, reason),
  biasSeen: () => '',
  directiveRead: () => '',
};
