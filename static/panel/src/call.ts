import { invoke } from '@forge/bridge';
import type { CallName, Calls, Reply } from '#contract';
import type { Answer, Call } from './surface';

const noAnswer: Reply<never> & { unanswered: true } = { ok: false, problem: { code: 'jiraDown' }, unanswered: true };

/**
 * Calls the app. Never throws: where the platform or the line gave up, the answer is `jiraDown` and `unanswered`,
 * since nobody can say whether the app got to its end.
 */
export const call: Call = async <Name extends CallName>(name: Name, input: Parameters<Calls[Name]>[0]) => {
  // The one place where what came over the wire gets the contract's type.
  return (await answerOf(name, { ...input })) as Answer<Name>;
};

async function answerOf(name: CallName, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  try {
    const reply: unknown = await invoke(name, input);
    // When what came stands in the panel: benches, and whoever looks at its timing in the browser, count from here.
    performance.mark(`answered ${name}`);
    return isReply(reply) ? reply : noAnswer;
  } catch {
    // The reason is the platform's own text (a time-out, a lost line): the words of `jiraDown` hold for all of them.
    return noAnswer;
  }
}

function isReply(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'problem' in value);
}
