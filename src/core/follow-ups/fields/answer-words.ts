import type { FieldAnswer, FieldOption } from '#contract';

/** An answer as people read it: options by their names, several after one another. */
export function answerWords(options: readonly FieldOption[], answer: FieldAnswer): string {
  if (typeof answer === 'number') return String(answer);
  const all = options.flatMap((option) => [option, ...(option.under ?? [])]);
  const nameOf = (text: string): string => all.find(({ id }) => id === text)?.name ?? text;
  return typeof answer === 'string' ? nameOf(answer) : answer.map(nameOf).join(', ');
}
