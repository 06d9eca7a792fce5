import type { Letter } from '#core/follow-ups/quality/check';
import { judge } from '#core/follow-ups/quality/judge';
import { ratio } from './ratio';

/** How often the check judges as the label does, from 0 to 1, over `n` labelled action items. */
export interface Agreement {
  readonly agreement: number;
  readonly n: number;
}

export interface Agreements {
  readonly labels: Readonly<Record<Letter, Agreement>>;
  /** Over whole action items: every letter that counts is judged as labelled. */
  readonly all: Agreement;
}

const letters: readonly Letter[] = ['actionable', 'specific', 'bounded'];
/** How the list of ambiguous letters calls them; their names do as well. */
const initials: Readonly<Record<Letter, string>> = { actionable: 'A', specific: 'S', bounded: 'B' };

/** Measures each letter over the action items; a letter a fair reader could decide either way is left out. */
export function evaluateActionItems(rows: readonly object[], file: string): Agreements {
  const items = rows.map((row, index) => agreementsOf(row, `${file}, place ${index + 1}`));
  const measured = letters.map((letter) => [letter, agreementOf(items.flatMap((item) => item[letter] ?? []))] as const);
  const whole = items.map((item) => Object.values(item)).filter((item) => item.length > 0);
  return {
    labels: Object.fromEntries(measured) as Record<Letter, Agreement>,
    all: agreementOf(whole.map((item) => item.every(Boolean))),
  };
}

const agreementOf = (agrees: readonly boolean[]): Agreement => ({
  agreement: ratio(agrees.filter(Boolean).length, agrees.length),
  n: agrees.length,
});

/** Whether each letter that counts is judged as labelled. */
function agreementsOf(row: object, where: string): Partial<Record<Letter, boolean>> {
  const { text, ambiguous = [] } = row as { text?: unknown; ambiguous?: unknown };
  if (typeof text !== 'string') throw new Error(`${where}: an action item has a "text".`);
  if (!Array.isArray(ambiguous)) throw new Error(`${where}: "ambiguous" is a list of letters.`);
  const agrees = judge({ what: text }).flatMap(({ letter, met }) => {
    const label = (row as Record<string, unknown>)[letter];
    if (typeof label !== 'boolean') throw new Error(`${where}: "${letter}" is true or false.`);
    return ambiguous.includes(initials[letter]) || ambiguous.includes(letter) ? [] : [[letter, met === label] as const];
  });
  return Object.fromEntries(agrees);
}
