import type { Addition, IdeaBodies } from '#contract';

/** What people wrote about a follow-up, as plain text. */
export function ideaWords(addition: Pick<Addition<keyof IdeaBodies>, 'about' | 'body'>): string {
  const { about, body } = addition as Addition<keyof IdeaBodies>;
  if (body === null || about === 'agreed') return '';
  if (about === 'worked') return [body.verdict, body.text].filter(Boolean).join('\n');
  const { what, doneWhen, component, tradeOff, due, state } = body;
  const reasons = [body.priorityBecause, body.acceptedBecause, body.earlyBecause, body.declinedBecause];
  return [what, doneWhen, component, tradeOff, due, state, ...reasons].filter(Boolean).join('\n');
}
